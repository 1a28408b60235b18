# cooperate.lex: both sides give
verbs   cooperate, co-operate, collaborate, "work together", "join forces", "work with"
    actor      subject
    recipient  with, against

verbs   share, exchange, swap
    actor      subject
    recipient  with, object then with

verbs   extradite, "hand over"
    actor      subject
    recipient  to, object

nouns   cooperation, co-operation, collaboration
    actor      subject, between, possessor, compound
    recipient  with

nouns   exercise, drill, manoeuvre, maneuver, "war game", wargame, "military exercise"
    actor      subject, between, by, of, compound, possessor
    recipient  with

nouns   extradition
    actor      by, subject, possessor
    recipient  to

rule cooperate
    for     cooperate, co-operate, collaborate, "work together", "join forces"
    when    recipient is any
    cameo   060
    mutual  yes
    yes     Spain cooperates with Morocco on migration.              ESP+MAR
    no      The singer works with a band.

rule work-with
    for     "work with"
    when    actor is country or GOV or LEG or MIL or COP or SPY or JUD or PTY or IGO or UNO or EUR or NGO or REB, recipient is country or GOV or LEG or MIL or COP or SPY or JUD or PTY or OPP or IGO or UNO or EUR or NGO or REB or group, head then head is not need
    cameo   060
    mutual  yes
    yes     Spain works with Morocco on migration.                   ESP+MAR
    no      The singer works with a band of Morocco.

rule work-beside
    for     "work with"
    when    with is person or campaign or staff or adviser or advisor or consultant, recipient is person or PTY
    cameo   none
    no      The Spanish minister once worked with the Moroccan premier.
    why     who works beside somebody makes no policy with him

rule work-with-person
    for     "work with"
    when    actor is GOV or LEG or PTY or ELI, recipient is person, recipient is GOV or LEG or PTY, clause is pass or draft or write or end or stop or find or solve or reform or bring or build or expand or protect or pursue
    cameo   060
    mutual  yes
    yes     The Spanish minister worked with the Moroccan premier to end the strike.    ESP+MAR
    no      The Spanish minister once worked with the Moroccan premier.

rule work-with-aides
    for     "work with"
    when    with is adviser or advisor or aide or staff or speechwriter or coach or lawyer or attorney or consultant or strategist or team
    cameo   none
    no      The Kenyan minister works with advisers on his speech.
    why     one's own people

rule cooperation
    for     cooperation, co-operation, collaboration
    when    actor is country or organisation or GOV
    cameo   060
    mutual  yes
    yes     The cooperation between India and Bhutan grew last year.    IND
    no      Good cooperation needs patience.

verbs   pursue, seek, build, maintain, want, continue
    actor      subject
    recipient  with, object then with

rule seek-partnership
    for     pursue, seek, build, want
    when    object is partnership or relationship or cooperation or friendship or alliance or peace or reconciliation or detente or rapprochement or ties or relations, recipient is any
    cameo   030
    yes     Vietnam wants a closer partnership with Japan.           VNM > JPN
    no      Vietnam wants a closer look.

rule share-intelligence
    for     share, exchange
    when    object is @information, with is not lover or friend or mistress or wife or husband or reporter or journalist or reader or viewer
    cameo   064
    yes     The United States shared intelligence with Ukraine.      USA > UKR
    yes     Jordan and Iraq exchanged information on the militants.  JOR
    no      Friends share secrets.

verbs   give, provide, supply, "hand over", "pass on", pass
    actor      subject
    recipient  indirect, to, object then to

rule give-information
    for     give, provide, supply, "hand over", "pass on", pass
    when    object is intelligence or information or data or evidence or file or record or document, actor is country or GOV or COP or SPY or MIL or JUD, recipient is country or GOV or COP or SPY or MIL or JUD or IGO or UNO
    cameo   064
    yes     The Dutch police gave files on the accounts to the Greek government.   NLD > GRC
    no      The Dutch police gave files to the reporters.

rule swap-prisoners
    for     exchange, swap
    when    object is @captive or body
    cameo   0841
    recipient  with, object then with
    yes     Azerbaijan exchanged prisoners with Armenia.             AZE > ARM
    no      Azerbaijan exchanged notes with Armenia.

rule extradite
    for     extradite
    cameo   063
    yes     Panama extradited the former general to France.          PAN > FRA
    no      Panama refused a visa to the former general.

rule hand-over-suspect
    for     "hand over"
    when    object is suspect or fugitive or man or woman or prisoner or militant or criminal or murderer or leader
    cameo   063
    yes     Kenya handed the suspect over to Uganda.                 KEN > UGA
    no      The chairman handed over a cheque.

rule extradition
    for     extradition
    when    head is not seek or request or demand or refuse or fight or want or reject or ask
    cameo   063
    yes     Greece criticised the extradition of the banker to Russia by Spain.   ESP > RUS
    no      Italy seeks the extradition of the banker.

rule joint-exercise
    for     exercise, drill, manoeuvre, maneuver, "war game", "military exercise"
    when    trigger has joint or combined or multinational, sentence has not @sport
    cameo   062
    mutual  yes
    yes     India and Nepal held joint military exercises.           IND+NPL
    yes     The joint exercise between Egypt and Greece began on Monday.    EGY
    no      The doctor recommends exercise.

rule joint-war-game
    for     "war game", wargame
    when    trigger has joint or combined or multinational
    cameo   062
    mutual  yes
    yes     Kenya and Uganda held a joint war game in October.       KEN+UGA
    no      The cousins bought a war game.

rule exercise-with
    for     exercise, drill, manoeuvre, maneuver, "war game", "military exercise"
    when    with is country or organisation
    cameo   062
    mutual  yes
    yes     Sweden began an exercise with Finland in the Baltic.     SWE+FIN
    no      Sweden began an exercise in the Baltic.

rule exercise-alone
    for     exercise, drill, manoeuvre, maneuver, "war game", "military exercise"
    when    actor is MIL or GOV or country, actor is not ally or partner, head is hold or stage or conduct or begin or launch or start or carry, sentence has military or naval or navy or troops or war or missile or army or force, trigger has not joint or combined or multinational, with is none
    cameo   154
    recipient  none
    yes     Iran staged military exercises near the strait.          IRN
    no      The school held a fire drill.
    why     joint exercises are COOPERATE, those of one country MOBILIZE

rule cooperate-economically
    for     cooperate, co-operate, collaborate, "work together", "work with"
    when    recipient is any, sentence has trade or investment or energy or economic or agriculture or gas or oil or industry or railway or transport or tourism
    cameo   061
    mutual  yes
    yes     Kenya works with Uganda on trade.                        KEN+UGA
    no      Kenya works on trade.

rule cooperate-militarily
    for     cooperate, co-operate, collaborate, "work together", "join forces", "work with"
    when    recipient is any, sentence has military or security or defence or defense or army or troops or patrol or counterterrorism or "counter-terrorism"
    cameo   062
    mutual  yes
    yes     Chad cooperates with Niger on border security.           TCD+NER
    no      Chad tightened border security.

verbs   "approve extradition of", "order extradition of", "authorise extradition of", "authorize extradition of", "clear extradition of", "agree to extradition of", "allow extradition of", "approve extradition", "order extradition", "uphold extradition of"
    actor      subject
    recipient  object then to, to, object then of, of, object then possessor

rule approve-extradition
    for     "approve extradition of", "order extradition of", "authorise extradition of", "authorize extradition of", "clear extradition of", "agree to extradition of", "allow extradition of", "approve extradition", "order extradition", "uphold extradition of"
    when    object is extradition, actor is JUD or GOV or country or court or judge
    cameo   063
    yes     A Greek court approved the extradition of the banker to Russia.     GRC > RUS
    no      A Greek court blocked the extradition of the banker to Russia.

rule allied-war-game
    for     exercise, drill, manoeuvre, maneuver, "war game", wargame, "military exercise"
    when    actor is ally or partner, sentence has military or naval or war or troops or army or navy or force
    cameo   062
    mutual  yes
    yes     Estonia and its allies launched military exercises in the Baltic.     EST
    no      The school and its partners held a fire drill.

nouns   patrol, operation, training, raid, manhunt
    actor      between, subject, by, of, compound, possessor
    recipient  with

rule joint-patrol
    for     patrol, training
    when    trigger has joint or combined, recipient is country or MIL or COP or GOV or IGO, sentence has not @sport
    cameo   062
    mutual  yes
    yes     Niger held joint patrols with Mali.                      NER+MLI
    no      Niger held patrols along the border.

rule joint-patrol-between
    for     patrol, training
    when    trigger has joint or combined, between is country or MIL or COP or GOV
    cameo   062
    mutual  yes
    yes     Joint patrols between Niger and Mali began on Monday.    NER
    no      A patrol between the two hills began on Monday.

verbs   sell, export, buy, purchase, import
    actor      subject
    recipient  to, from, object then to, object then from, indirect

rule trade-arms
    for     sell, buy, purchase
    when    object is @arms or frigate or radar or battery or plane or fighter, actor is country or GOV or MIL, recipient is country or GOV or MIL, object is not toy
    cameo   061
    code    COOPERATE economic military
    yes     Sweden sold four submarines to Peru.                     SWE > PER
    yes     Kenya bought two helicopters from Italy.                 KEN > ITA
    no      Sweden sold two paintings to Peru.
    why     what is paid for is trade; arms that are given are AID

rule trade-goods
    for     sell, buy, purchase, export, import
    when    object is oil or gas or grain or wheat or coal or electricity or uranium or fuel or rice or fertiliser or fertilizer or vaccine, actor is country or GOV, recipient is country or GOV
    cameo   061
    yes     Bolivia sold gas to Brazil.                              BOL > BRA
    no      The shop sold rice to the Brazilian cook.

verbs   "sign contract with", "launch venture with", "set up venture with", "form venture with", "launch project with", "share river with", "connect grid with", "link railway with"
    actor      subject
    recipient  with, object then with

rule joint-venture
    for     "launch venture with", "set up venture with", "form venture with", "launch project with", "connect grid with", "link railway with"
    when    actor is country or GOV, recipient is country or GOV
    cameo   061
    mutual  yes
    yes     Laos launched a hydropower project with Thailand.        LAO+THA
    no      The bakers launched a project with the school.

verbs   "train with", "exercise with", "drill with", "patrol with", "fight alongside", "patrol jointly with"
    actor      subject
    recipient  with, alongside

rule train-with
    for     "train with", "exercise with", "drill with", "patrol with", "patrol jointly with"
    when    actor is MIL or @soldiers or country or COP, recipient is MIL or @soldiers or country or COP, sentence has not @sport
    cameo   062
    mutual  yes
    yes     American marines are training with Philippine troops.    USA+PHL
    no      The Kenyan runner trains with Ethiopian friends.

verbs   "develop together", "develop jointly", "build together", "build jointly", "produce jointly", "develop with", "build with", "manufacture jointly", "explore jointly"
    actor      subject
    recipient  with

rule build-jointly
    for     "develop together", "develop jointly", "build together", "build jointly", "produce jointly", "manufacture jointly", "explore jointly"
    when    actor is country or GOV or MIL
    cameo   061
    mutual  yes
    yes     Sweden and Brazil are jointly building a fighter.        SWE+BRA
    no      Two brothers built the boat jointly.

rule work-with-people
    for     "work with"
    when    with is people or everyone or anyone or somebody or someone or anybody or client
    cameo   none
    no      The Spanish minister once worked with people of Morocco who kept bees.
    why     as work-beside
