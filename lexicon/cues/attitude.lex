# attitude.lex: what somebody takes up, likens, likes, shows by deeds, or settles by his word

cue take-up
    verbs      "bring up", "touch on", "touch upon", "weigh in on", "delve into", "dwell on", "call attention to", "draw attention to", "gloss over", "talk down", articulate, enunciate, enumerate, pinpoint, "expound on", recap, rehash, reprise, "harp on", "hammer home", "drive home", "opine on", "expand on", "elaborate on", "hold forth on", "lecture on", "joke about", publicise, publicize, trumpet, herald, sketch, "sketch out", ponder
    stance     affirm
    takes      object
    takes      clause
    yes        The bishop brought up the siege of the port.              The bishop | brought up
    yes        The general articulated his fears.                        The general | articulated
    no         He held forth for an hour.

cue liken
    verbs      compare, liken, equate, contrast, juxtapose, conflate
    stance     affirm
    takes      object to|with
    takes      object and
    yes        The mayor compared the raid to a massacre.                The mayor | compared
    no         Compared with last year, prices fell.

cue attribute-to
    verbs      attribute, ascribe, impute
    stance     allege
    takes      object to|with|for|on
    unnamed    yes
    yes        The army attributed the blast to a leak.                  The army | attributed
    yes        The blast was attributed to a leak.                       - | was attributed
    no         Patience is one of her attributes.

cue cheer-on
    verbs      cheer, boo, heckle, mourn, revile, adore, idolise, idolize, cherish, treasure, distrust, mistrust, dislike, like, love, hate, abhor, tolerate, insult, smear, demean, eulogise, eulogize, commemorate, shun, disapprove, "look up to", "look down on", "fed up with", envy, pity, prize, lionise, lionize, romanticise, romanticize, minimise, minimize, trivialise, trivialize, underplay, exaggerate, overstate, understate, sugarcoat, politicise, politicize, misstate, misrepresent
    stance     affirm
    factive    yes
    takes      object for
    takes      object
    takes      gerund
    takes      clause
    unnamed    yes
    yes        The crowd booed the premier.                              The crowd | booed
    yes        The premier was booed by the crowd.                       the crowd | was booed
    no         He had never seen the like of it.

cue like-to
    verbs      like, love, hate
    stance     affirm
    takes      infinitive
    yes        Marta Lind likes to walk at dawn.                         Marta Lind | likes
    no         She had the like of it.

cue approve-of
    verbs      approve, disapprove, despair, beware, tire
    stance     affirm
    factive    yes
    takes      of
    yes        The bishop disapproves of the treaty.                     The bishop | disapproves of
    no         The plan needs his approval.

cue share-view
    verbs      share
    stance     affirm
    takes      object
    yes        The bishop shares the doubts of the miners.               The bishop | shares
    no         Her share was small.

cue stand-by
    verbs      "double down on", "stand up for", "come out for", "come out against", "come out in favour of", "come out in favor of", "come out in support of", "rally behind", "rally around", "throw his support behind", "throw her support behind", "throw its support behind", "throw their support behind", "throw his weight behind", "throw her weight behind", "distance himself from", "distance herself from", "distance itself from", "distance themselves from", "back away from", "back down from", "backpedal on", "backtrack on", "renege on", "lash out at", "hit out at", "hit back at", "rip into", "lay into", "take aim at", "take exception to", "take offence at", "take offense at", "take umbrage at", "take a stand against", "take credit for", "take responsibility for", "claim credit for", "poke fun at", "make fun of", "make light of", "pay tribute to", "pay homage to", "pay lip service to", "heap praise on", "pour scorn on", "pour cold water on", "cast aspersions on", "cast a ballot for", "cast a vote for", "cast his ballot for", "cast her ballot for", "raise doubts about", "raise questions about", "call into question", "make a case for", "make the case for", "make the case against", "make a case against", "speak up for", "campaign for", "campaign against", "argue for", "argue against", "vouch for", "crusade against", "care about", "cry out for", "clamour for", "clamor for", "bristle at", "balk at", "baulk at", "scoff at", "sneer at", "jeer at", "swipe at", "chafe at", "recoil at", "recoil from", "marvel at", "revel in", "delight in", "shy away from", "turn his back on", "turn her back on", "turn its back on", "turn their back on", "wash his hands of", "look forward to", "bank on", "count on", "frown on", "frown upon", "acquiesce to", "acquiesce in", "lean toward", "lean towards", "pin the blame on", "put the blame on", "lay the blame on", "set his sights on", "set her sights on", "set its sights on", "toy with", "flirt with"
    stance     affirm
    factive    yes
    takes      object
    takes      gerund
    takes      clause
    yes        The senator took aim at the banks.                        The senator | took aim at
    yes        The bishop came out against the treaty.                   The bishop | came out against
    no         The crowd came out at noon.

cue make-the-case
    verbs      "make the case", "make a case", "make the point", "make the argument", "make the observation", "make his case", "make her case", "float the idea", "send a message", "have no idea", "have no doubt", "have an idea", "take the view", "take the position", "hold the view", "come to the conclusion", "sound a note", "raise the possibility", "raise the prospect", "give the impression", "bear in mind", "keep in mind", "cling to the idea", "leave no doubt", "take heart", "take it for granted", "take for granted", "have faith"
    stance     affirm
    nests      yes
    takes      clause
    yes        The senator made the case that the law was void.          The senator | made the case
    yes        The envoy took the view that the talks had failed.        The envoy | took the view
    no         The carpenter made the case of oak.

cue appoint
    verbs      appoint, nominate, name, anoint
    stance     affirm
    factive    yes
    takes      object predicate
    takes      object as
    takes      object to
    yes        The premier appointed Lund as envoy.                      The premier | appointed
    no         The names were read.

cue approve
    verbs      approve, authorise, authorize, veto, ratify
    stance     affirm
    factive    yes
    takes      object infinitive
    takes      object
    unnamed    yes
    yes        The council approved the treaty.                          The council | approved
    no         The approved list was short.

cue allow
    verbs      allow, permit
    stance     affirm
    takes      clause
    yes        The general allowed that some shells had missed.          The general | allowed
    no         The general allowed an hour for lunch.
    why        "Allowed that": granted it; leave to do a thing is an act.
