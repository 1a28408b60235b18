# investigate.lex: inquiries, suits, charges
verbs   investigate, probe, "look into", "open investigation into", "launch investigation into", "begin investigation into", "open probe into", inspect
    actor      subject
    recipient  object, into, object then into, object then by, object then of, clause object, into then object, into then subject, into then clause subject, object then clause subject

verbs   sue, "file lawsuit against", "file suit against", "file complaint against", "bring case against", "take to court", prosecute, indict, "press charges against", impeach, "put on trial", try
    actor      subject
    recipient  object, against

verbs   charge, book
    actor      subject
    recipient  object

nouns   investigation, probe, inquiry
    actor      subject, by, possessor, compound
    recipient  into, of, against

nouns   lawsuit, indictment, prosecution
    actor      subject, by, possessor, from
    recipient  against, of

rule investigate
    for     investigate, probe, "look into", "open investigation into", "launch investigation into", "begin investigation into", "open probe into", inspect
    when    actor is country or GOV or COP or JUD or LEG or organisation or SPY or MIL, into is not eye or face or mirror or camera or future or heart or history, actor is not PTY or MNC or BUS or JRN
    cameo   090
    yes     Sweden is investigating a Russian company.               SWE > RUS
    yes     The United Nations is looking into claims by Israel.     UNO
    no      Scientists investigate the cause of sleep.
    no      The Swedish minister looked into the eyes of the boys.

rule look-into-it
    for     "look into"
    when    into is it or that or this or matter or option or way or idea or possibility
    cameo   none
    no      "I will look into it," the Swedish minister said.
    why     a word to put somebody off

rule investigate-crime
    for     investigate, probe
    when    actor is country or GOV or COP or JUD or LEG or organisation or SPY or MIL, object is corruption or fraud or bribery or murder or graft or theft or killing or laundering or abuse
    cameo   091
    recipient  object then by, object then of, object then in
    yes     Kenyan police are investigating fraud by a Ugandan bank.     KEN > UGA
    no      Kenyan police marched in the parade.

rule investigate-killing
    for     investigate, probe
    when    actor is country or GOV or COP or JUD or LEG or organisation or SPY or MIL, object is murder or killing or slaying or assassination or massacre or death or disappearance or kidnapping or abduction or case or shooting or rape, object then of is any
    cameo   090
    recipient  object then by
    yes     Kenyan police are investigating the kidnapping of a Ugandan monk.    KEN > -
    no      Kenyan police are investigating fraud by a Ugandan bank.
    why     of whom is the victim

rule investigate-murder
    for     investigate, probe
    when    actor is country or GOV or COP or JUD or LEG or organisation or SPY or MIL, object is murder or killing, object is not case, object then of is any
    cameo   091
    recipient  object then by
    yes     Kenyan police are investigating the murder of a Ugandan monk.    KEN > -
    no      Kenyan police are investigating fraud by a Ugandan bank.
    why     as investigate-killing

rule investigate-warcrime
    for     investigate, probe
    when    object is crime or atrocity or genocide, object has war or humanity or genocide or atrocity, actor is any
    cameo   094
    recipient  object then by, object then of, object then in
    yes     The International Criminal Court is investigating war crimes by Sudan.   IGO > SDN
    no      The International Criminal Court is hiring clerks.

rule inquiry
    for     investigation, probe, inquiry
    when    head is open or launch or begin or start or announce or order or conduct or lead or join or head, actor is country or GOV or COP or JUD or LEG or organisation
    cameo   090
    yes     Germany opened an investigation into a Swiss bank.       DEU > CHE
    no      Germany ended an investigation into a Swiss bank.

rule inquiry-crime
    for     investigation, probe, inquiry
    when    trigger has fraud or corruption or bribery or graft or murder or embezzlement or laundering or theft, head is open or launch or begin or start or announce or order or conduct or lead or join, actor is country or GOV or COP or JUD or LEG or organisation
    cameo   091
    yes     A judge opened fraud investigations against nine Chilean officials.   judge > CHL
    no      A judge read about fraud investigations.

rule inquiry-abuse
    for     investigation, probe, inquiry
    when    trigger has abuse or torture or disappearance or violation or mistreatment, head is open or launch or begin or start or announce or order or conduct or lead or join, actor is country or GOV or COP or JUD or LEG or organisation
    cameo   092
    yes     The United Nations ordered an inquiry into torture by Libyan guards.   UNO
    no      The United Nations opened an office.

rule inquiry-military
    for     investigation, probe, inquiry
    when    trigger has airstrike or strike or shelling or bombing or raid, head is open or launch or begin or start or announce or order or conduct or lead or join, actor is country or GOV or MIL or JUD or LEG or organisation
    cameo   093
    yes     Jordan ordered an inquiry into an airstrike by Israel.   JOR
    no      Jordan opened an airport.

rule inquiry-warcrime
    for     investigation, probe, inquiry
    when    trigger has crime or atrocity or genocide, trigger has war or humanity or genocide or atrocity, head is open or launch or begin or start or announce or order or conduct or lead or join, actor is any
    cameo   094
    yes     Spain led an inquiry into war crimes by Syria.           ESP
    no      Spain opened a museum of war.

verbs   "put under investigation", "place under investigation", "go on trial", "stand trial", "face trial"
    actor      in
    recipient  object, subject

rule under-investigation
    for     "put under investigation", "place under investigation"
    when    in is country, recipient is any
    cameo   090
    yes     A Peruvian banker was placed under investigation in Spain.   ESP > PER
    no      A Peruvian banker was placed in Spain.

rule go-on-trial
    for     "go on trial", "stand trial", "face trial"
    when    in is country, subject is any
    cameo   112
    code    ACCUSE allege
    recipient subject
    yes     Two Kenyan traders went on trial in Rwanda.              RWA > KEN
    no      Two Kenyan plays went on stage in Rwanda.

rule booked
    for     book
    when    actor is COP, under is act or law or section or code or provision, object is any
    cameo   112
    code    ACCUSE allege
    yes     Indian police booked nine Nepalese traders under the arms act.   IND > NPL
    no      Indian police booked nine rooms.

rule booked-for
    for     book
    when    actor is COP, for is murder or arson or rioting or assault or theft or fraud or cheating or sedition or attempt or conspiracy or violation or offence or role or killing or smuggling, object is any
    cameo   112
    code    ACCUSE allege
    yes     Two Nepalese traders were booked by Indian police for arson.   IND > NPL
    no      Indian police booked a hall for a wedding.

rule charged-said
    for     charge, indict
    when    subject is none, actor is COP or JUD, object is any, with is any, in is not country
    actor   by, speaker
    cameo   112
    code    ACCUSE allege
    yes     A Ugandan man has been charged with murder, Kenyan police said.   KEN > UGA
    no      A Ugandan man has been charged with murder, his wife said.

rule open-inquiry-crime
    for     "open investigation into", "launch investigation into", "begin investigation into", "open probe into"
    when    object has fraud or corruption or bribery or graft or murder or embezzlement or laundering or theft, actor is country or GOV or COP or JUD or LEG or organisation or MIL
    cameo   091
    recipient object then into then by, object then into then of, object then into, object then by, object then of, into then by, into then of
    yes     Kenya opened an investigation into fraud by a Ugandan bank.   KEN
    no      Kenya opened a museum of fraud by a Ugandan bank.

rule open-inquiry-abuse
    for     "open investigation into", "launch investigation into", "begin investigation into", "open probe into"
    when    object has abuse or torture or disappearance or violation or mistreatment, actor is country or GOV or COP or JUD or LEG or organisation or MIL
    cameo   092
    recipient object then into then by, object then into then of, object then into, object then by, object then of, into then by, into then of
    yes     The United Nations opened an investigation into torture by Libyan guards.   UNO
    no      The United Nations opened a museum of torture by Libyan guards.

rule open-inquiry-military
    for     "open investigation into", "launch investigation into", "begin investigation into", "open probe into"
    when    object has airstrike or strike or shelling or bombing or raid, actor is country or GOV or COP or JUD or LEG or organisation or MIL
    cameo   093
    recipient object then into then by, object then into then of, object then into, object then by, object then of, into then by, into then of
    yes     Jordan launched an investigation into an airstrike by Israel.   JOR
    no      Jordan opened a museum of an airstrike by Israel.

rule open-inquiry-warcrime
    for     "open investigation into", "launch investigation into", "begin investigation into", "open probe into"
    when    object has genocide or atrocity or crime, object has war or humanity or genocide or atrocity, actor is any
    cameo   094
    recipient object then into then by, object then into then of, object then by, object then of, into then by, into then of
    yes     Spain opened an investigation into war crimes by Syria.  ESP
    no      Spain opened a museum of war crimes.

rule sue
    for     sue, "file lawsuit against", "file suit against", "file complaint against", "bring case against", "take to court"
    when    recipient is any
    cameo   115
    yes     Nicaragua sued Colombia.                                 NIC > COL
    yes     Gambia filed a lawsuit against Myanmar.                  GMB > MMR
    no      Two neighbours met in court.

rule prosecute
    for     prosecute, indict, "press charges against", impeach, "put on trial"
    when    recipient is any, actor is not PTY
    cameo   112
    code    ACCUSE allege
    yes     A Spanish judge indicted a Chilean general.              ESP > CHL
    no      The suspect was prosecuted.

rule charge
    for     charge
    when    actor is COP or JUD or GOV or country, with is any
    cameo   112
    code    ACCUSE allege
    yes     Turkish prosecutors charged a German reporter with spying.   TUR > DEU
    no      The phone was charged with a cable.

rule charge-doing
    for     charge
    when    actor is COP or JUD or GOV or country, clause is any, recipient is any
    cameo   112
    code    ACCUSE allege
    yes     British police charged two Kenyan men with spying for Russia.   GBR > KEN
    no      British police charged at the crowd, shouting.

rule lawsuit
    for     lawsuit, indictment, prosecution
    when    actor is any, recipient is any
    cameo   115
    yes     A lawsuit by Ecuador against Colombia was dropped.       ECU > COL
    no      The lawsuit about the roof is over.

rule indictment-in-words
    for     indictment
    when    head is deliver or offer or issue or amount, actor is PTY or LEG or ELI or GOV or JRN or person, recipient is any, sentence has speech or address or remark or debate or convention or editorial or column
    recipient  of
    cameo   111
    yes     The Kenyan opposition leader delivered an indictment of the Ugandan president in a speech.   KEN > UGA
    no      A Kenyan court issued an indictment against the Ugandan president.
    why     what is said in a speech is criticism

rule investigate-abuse
    for     investigate, probe, "look into", "open investigation into", "launch investigation into"
    when    object is abuse or torture or disappearance or violation, actor is any
    cameo   092
    recipient  object then by, object then of, object then in
    yes     The United Nations is investigating torture by Libyan guards.    UNO > LBY
    no      The United Nations is hiring Libyan guards.

rule investigate-military
    for     investigate, probe, "look into", "open investigation into", "launch investigation into"
    when    object is strike or airstrike or shelling or bombing or attack or raid or incident or operation, actor is any
    cameo   093
    recipient  object then by, object then of, object then in
    yes     Jordan is investigating an airstrike by Israel.          JOR > ISR
    no      Jordan is watching the sky.

rule inquiry-plain
    for     investigation, probe, inquiry
    when    subject is any, recipient is any, head is not demand or call or seek or want or urge or end or drop or close or face or request or welcome
    cameo   090
    yes     The Turkish prosecutor launched an investigation into a Kurdish party.   TUR
    no      Chad called for an investigation into a Libyan bank.

verbs   "open hearing into", "hold hearing into", "hold hearing on", "order inquiry", "order probe", "launch inquiry into", "open inquiry into", "launch probe into", "start investigation into"
    actor      subject
    recipient  into then by, into then of, into, on then by, on, object then into, object then against

rule open-inquiry
    for     "open hearing into", "hold hearing into", "hold hearing on", "launch inquiry into", "open inquiry into", "launch probe into", "start investigation into"
    when    actor is country or GOV or COP or JUD or LEG or organisation or MIL
    cameo   090
    yes     Kenyan lawmakers opened a hearing into the Ugandan bank.     KEN > UGA
    no      Kenyan lawmakers opened a library.

rule hearing-abuse
    for     "open hearing into", "hold hearing into", "hold hearing on", "launch inquiry into", "open inquiry into", "launch probe into", "start investigation into"
    when    into has abuse or torture or disappearance or interrogation or mistreatment or rights, actor is country or GOV or COP or JUD or LEG or organisation or MIL
    cameo   092
    yes     The Chilean parliament opened a hearing into torture by the Peruvian police.     CHL
    no      The Chilean parliament opened a hearing into prices.
