# say.lex: verbs of saying, which take a clause or somebody's own words

cue say
    verbs      say, said, state, add, note, explain, remark, comment, observe, declare, announce, mention, stress, emphasise, emphasize, underline, underscore, reiterate, repeat, recall, elaborate, clarify, specify, disclose, divulge, reveal, confirm, "go on", recount, relate, attest, proclaim, pronounce, quip, joke, muse, opine, summarise, summarize, interject, volunteer, "point out", "spell out", "make clear", "make it clear", "make plain", "let slip", "let it be known", "chime in"
    stance     affirm
    negated    affirm
    nests      yes
    unnamed    yes
    takes      clause
    takes      quotation
    takes      about|of
    yes        The minister said that the border was closed.            The minister | said
    yes        "The border is closed," said the minister.               the minister | said
    yes        "The border is closed," the minister told reporters, adding that trade would stop.    the minister | adding
    yes        It was announced that the talks had ended.               - | was announced
    no         The minister had the last say in the matter.
    no         On Monday, the day the deal was announced, the club was paid.
    no         The mayor lost the city to a rival, who added to her lead.
    no         The new rules add another hurdle to the mix.
    why        Plain report: the speaker vouches for the content.

cue say-the-same
    verbs      say, said
    stance     affirm
    object     @something-said
    takes      object
    yes        Half the voters said the same of Holm.                    Half the voters | said
    no         The mayor said goodbye to her guests.
    why        What was said is named by a word that stands for it.

cue confirm-object
    verbs      disclose, reveal, confirm, announce, reiterate, repeat, stress, emphasise, emphasize, underline, underscore, clarify, explain, mention, note, acknowledge, cite, quote, invoke, recount, describe, summarise, summarize, outline, detail, "lay out", "spell out", "point out", proclaim, declare, "play down", downplay, state
    stance     affirm
    takes      clause
    takes      object as
    takes      object predicate
    takes      object
    takes      quotation
    takes      infinitive
    unnamed    yes
    nests      yes
    yes        The ministry confirmed the arrest of two officers.        The ministry | confirmed
    yes        The withdrawal was announced by the general.              the general | was announced
    yes        The ministry refused to confirm the arrest.               The ministry | refused to confirm
    no         The confirmed cases were few.
    why        The same kinds of verb with a noun for content.

cue recall-object
    verbs      recall, remember
    stance     affirm
    factive    yes
    unless     @recalled
    takes      object
    takes      gerund
    yes        The actor recalled her kindness to the poor.              The actor | recalled
    no         Oslo recalled its ambassador.
    no         The maker recalled a million cars.

cue tell
    verbs      tell, told, inform, brief, assure, reassure, remind, notify, alert, "let know"
    stance     affirm
    nests      yes
    hearer     yes
    takes      clause
    takes      quotation
    takes      about|of|on
    yes        The envoy told reporters that the talks had failed.       The envoy | told
    yes        We were told by them that the plane had landed.              them | were told
    yes        Lund assured voters he would pay the debt.                   Lund | assured
    no         It is hard to tell.
    no         The graduates return to the bank, which briefs nobody.
    why        The object is the hearer and belongs to nothing.

cue write
    verbs      write, wrote, written, tweet, blog, email, e-mail, post, cable, text, retweet, repost
    stance     affirm
    nests      yes
    takes      clause
    takes      quotation
    takes      about|of
    yes        "We are leaving," the consul wrote.                       the consul | wrote
    no         She writes novels for children.

cue speak
    verbs      speak, spoke, spoken, talk, lecture, testify
    stance     affirm
    takes      clause
    takes      quotation
    takes      about|of|against|for
    yes        The general spoke about the losses of the spring.         The general | spoke about
    yes        "We lost many men," the general testified.                the general | testified
    no         The general speaks four languages.

cue reply
    verbs      reply, respond, answer, retort, counter, "shoot back", "hit back", "fire back", rejoin, "weigh in", react
    stance     affirm
    nests      yes
    takes      clause
    takes      quotation
    yes        "Never," replied the ambassador.                          the ambassador | replied
    no         The stairs answered to every step.

cue argue
    verbs      argue, contend, assert, insist, maintain, posit, reason, theorise, theorize, aver, affirm, avow, swear, vouch, submit, postulate, protest, object, counter, rebut
    stance     affirm
    nests      yes
    takes      clause
    takes      quotation
    takes      infinitive
    unnamed    yes
    yes        The lawyer argued that the order was void.                The lawyer | argued
    no         The neighbours argued all night.
    no         The governor maintains a large house on the coast.
    why        The speaker vouches for it against others.

cue admit
    verbs      admit, concede, acknowledge, confess, grant, "own up", recognise, recognize, accept
    stance     affirm
    factive    yes
    nests      yes
    takes      clause
    takes      quotation
    takes      gerund
    takes      infinitive
    takes      to|of
    takes      object
    unnamed    yes
    yes        The army admitted that shells had hit the school.         The army | admitted
    no         Admission is free on Mondays.
    why        Against the speaker's interest.

cue continue
    verbs      continue, begin, began, begun, conclude, finish, "go on", joke, laugh, smile, whisper, shout, yell, scream, cry, exclaim, chant, mutter, murmur, groan, sigh, snap, bark, thunder, fume, gush, "blurt out", bellow, roar, sing, recite, read, wonder, "sign off", "sum up", sum, deadpan, intone, drawl, lament, lecture, scoff, bristle, brag, boast, crow, gloat, plead, beg, pray, teach, preach, sneer, jeer, taunt, mock, vent
    stance     affirm
    takes      clause
    takes      quotation
    yes        "This is the end," the pilot shouted.                     the pilot | shouted
    no         The march continued until nightfall.
    why        Manner of speaking or place in a speech; with a quotation they say.

cue put-it
    verbs      "put it", "have it"
    stance     affirm
    takes      quotation
    takes      clause
    yes        "It is over," the mayor put it.                           the mayor | put it
    no         He put it on the table.

cue according-to
    phrases    "according to", "in the words of", "in the view of", "in the opinion of", "in the eyes of", "as per"
    stance     affirm
    nests      yes
    yes        According to the ministry, the bridge is closed.          the ministry | According to
    yes        The bridge is closed, according to the ministry.          the ministry | according to
    no         The two accounts accord in most points.

cue reportedly
    adverbs    reportedly, allegedly, supposedly, purportedly, apparently, seemingly, ostensibly
    stance     allege
    unnamed    yes
    yes        The general has reportedly fled the country.              - | reportedly
    no         The general has quickly fled the country.
    why        Somebody says so and the outlet does not say who.

cue lie
    verbs      lie, fib, pretend, feign
    stance     affirm
    counterfactive yes
    takes      clause
    takes      about|to
    takes      infinitive
    takes      object
    yes        The general lied about the raid on the village.            The general | lied about
    yes        The ministry pretended that the mill had burned by chance. The ministry | pretended
    no         The village lies behind the hill.
    why        The outlet says that it is not so.
