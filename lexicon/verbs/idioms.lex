# idioms.lex: words that sound like acts and are none
verbs   demonstrate, protest, search for, seize upon, seize on, seize opportunity, seize chance, seize moment, shoot film, shoot video, shoot photo, kill time, strike balance, strike chord, strike tone, hit target, hit record, hit low, hit high, hit road, fight fire, fight blaze, fight disease, fight poverty, beat estimate, beat expectation, beat forecast, raise question, meet standard, meet requirement, meet criterion, meet need, meet deadline, meet goal, fire employee, fire coach, attack problem, attack issue, demand attention, leave room

rule idiom
    when    trigger is not demonstrate or protest
    cameo   none
    no      Norway seized upon the chance.
    no      Firefighters fought the blaze all night.
    why     longer triggers win, and these code nothing

rule idiom-of-proof
    for     demonstrate, protest
    when    clause is any, infinitive is none
    cameo   none
    no      The Chilean students demonstrated that the plan works.
