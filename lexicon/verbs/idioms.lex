# idioms.lex: words that sound like acts and are none
verbs   demonstrate, protest, promise you, seal deal, seal nomination, search for, seize upon, seize on, seize opportunity, seize chance, seize moment, shoot film, shoot video, shoot photo, kill time, strike balance, strike chord, strike tone, hit target, hit record, hit low, hit high, hit road, fight fire, fight blaze, fight disease, fight poverty, beat estimate, beat expectation, beat forecast, raise question, meet standard, meet requirement, meet criterion, meet need, meet deadline, meet goal, fire employee, fire coach, attack problem, attack issue, demand attention, leave room, meet threshold, meet target, meet benchmark, meet obligation, meet expectation, meet fate, meet challenge, hit stage, hit shelf, hit market, hit screen, hit headline, hit airwave, hit campaign trail, hit button, hit peak, hit bottom, hit rock bottom, hit snag, hit milestone, hit mark, strike note, strike pose, strike gold, strike conversation, strike up conversation, strike up friendship, attack provision, attack question, attack task, fight flu, fight hunger, fight cancer, fight inflation, fight fraud, battle fire, battle blaze, battle hunger, battle with hunger, battle cancer, battle disease, battle illness, battle flame, battle wildfire, battle injury, defend title, defend championship, defend trophy, defend client, defend thesis, kick ball, appeal to voter, appeal to audience, appeal to customer, appeal to viewer, appeal to reader, establish contact with satellite, establish contact with spacecraft, establish contact with probe, establish contact with pilot, establish contact with aircraft, seize advantage, seize lead, seize initiative, seize spotlight, seize day, share view, share opinion, share story, launch product, launch service, launch app, launch website, launch album, release album, release app, release film, release video, release figure, release result, release report, release data

nouns   all talk, talk radio, talk show

rule idiom
    when    trigger is not demonstrate or protest
    cameo   none
    no      Norway seized upon the chance.
    no      Firefighters fought the blaze all night.
    no      The Norwegian minister met the threshold for the debate.
    no      Swedish and Danish singers hit the stage in Oslo.
    no      Kenya and Uganda battled hunger.
    no      The Kenyan senator struck conciliatory notes towards Uganda.
    no      The Turkish engineers established contact with the satellite.
    why     longer triggers win, and these code nothing

rule idiom-of-proof
    for     demonstrate, protest
    when    clause is any, infinitive is none, against is none, outside is none, for is none
    cameo   none
    no      The Chilean students demonstrated that the plan works.

rule idiom-of-show
    for     demonstrate
    when    object is any, against is none, outside is none, for is none, over is none
    cameo   none
    no      Chilean developers demonstrated their programs.
    why     what is demonstrated is shown
