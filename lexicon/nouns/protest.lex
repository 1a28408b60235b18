# protest.lex: dissent told as a noun, with nobody named for it
#
# Whoever is named is found by the first rule and by those of verbs/protest.lex, which win. The others hold where a protest
# is told that nobody is named for; so each asks for words that say that there was one: it began, spread, turned violent, somebody was hurt
# amid it. A bare "protests" under a plan, a call or a threat is left to the status.
nouns   protest, demonstration, sit-in, "protest march", "protest action", "mass action", "street protest", "mass protest", "protest rally", "anti-government rally", "opposition rally", "day of action", "civil disobedience"
    actor      by, subject, possessor, of
    recipient  against, outside, object

nouns   riot, rioting, unrest, looting, "violent protest", "mob violence", "civil disturbance", "public disorder", "food riot", "prison riot"
    actor      by, subject
    recipient  against

nouns   strike, walkout, stoppage, "work stoppage", "strike action", "industrial action", "general strike", "wage strike", "rail strike", "bus strike", "labour strike", "labor strike", "wildcat strike", go-slow, stayaway, stay-away, bandh, hartal, "national shutdown"
    actor      by, subject, possessor, of, compound
    recipient  against

nouns   "hunger strike", hunger-strike
    actor      by, subject, possessor, of
    recipient  against

nouns   boycott
    actor      by, subject, possessor
    recipient  of, against

nouns   blockade, roadblock, barricade
    actor      by, subject, possessor
    recipient  none

nouns   rally, march
    actor      subject, by, of, possessor, compound
    recipient  against, outside

rule demonstrate-noun
    for     protest, demonstration, rally, march, sit-in
    actor   subject, by, of, possessor, compound
    when    actor is @people, sentence has not @sport, actor is not MNC, of is not death or killing or shooting or visit or decision or plan or policy or law or ruling or treatment or arrest or rise or cut, trigger has not despite, actor is not person
    cameo   141
    yes     Teachers in Kenya held a demonstration on Monday.        KEN
    yes     Kenyan students held a protest outside the Sudanese embassy.   KEN > SDN
    no      The chef gave a demonstration.
    no      The Peruvian opposition held a campaign rally in Lima.

rule protest-goes
    for     protest, demonstration, sit-in, "protest march", "protest action", "mass action", "street protest", "mass protest", "protest rally", "anti-government rally", "opposition rally", "day of action", "civil disobedience"
    when    head is @protest-goes, of is none, sentence has not @sport, trigger has not @stately or @showing, possessor is not country or GOV or PTY, by is not country or GOV or PTY or JRN
    actor   none
    cameo   141
    unnamed yes
    yes     A protest broke out in the town on Monday.
    yes     Demonstrations were held in several cities of Chad.
    yes     The decision sparked mass protests.
    no      The demonstration of the new oven was held on Monday.
    no      The envoy handed over a formal protest.
    why     That people demonstrated is told; who they were is not.

rule protest-amid
    for     protest, demonstration, sit-in, "protest march", "protest action", "mass action", "street protest", "mass protest", "protest rally", "anti-government rally", "opposition rally", "day of action"
    when    trigger has @amid, sentence has not @sport, trigger has not @stately or @showing or future or possible or planned, possessor is not country or GOV or PTY, by is not country or GOV or PTY or JRN
    actor   none
    cameo   141
    unnamed yes
    yes     A shop burned down during the protest.
    yes     The bill was dropped following street protests.
    no      The minister resigned in protest.

rule hurt-in-protest
    for     protest, demonstration, sit-in, "protest march", "protest action", "mass action", "street protest", "mass protest", "protest rally", "opposition rally"
    when    head is kill or injure or wound or hurt or die or arrest or detain or shoot or chant or speak or burn or damage or destroy or loot, trigger has in or at, trigger has not @stately or @showing
    cameo   141
    unnamed yes
    yes     Nine people were hurt in a protest in Conakry.
    no      The actor was hurt in a film about a protest.

rule in-protest
    for     protest
    when    trigger has in, trigger has not a or an or the or this or these or that or his or her or their or its or two or mass or violent or street or recent or several or many or day, head is not kill or injure or wound or hurt or die or arrest or detain or march or rally or gather or demonstrate
    cameo   none
    no      The Chilean minister resigned in protest.
    why     "in protest" says why something else was done

rule protest-for-leader
    for     protest, demonstration, sit-in, "protest march", "street protest", "mass protest"
    when    head is @protest-goes, trigger has @rule-of-one, trigger has over or for or against or demand, trigger has not @stately or @showing, trigger has not by
    cameo   1411
    unnamed yes
    yes     Protests demanding the resignation of the president erupted in Haiti.
    no      Protests erupted in Haiti on Monday.

rule protest-for-policy
    for     protest, demonstration, sit-in, "protest march", "street protest", "mass protest"
    when    head is @protest-goes, trigger has @policy-matter, trigger has over or for or against or demand, trigger has not @stately or @showing, trigger has not by
    cameo   1412
    unnamed yes
    yes     Protests against higher fuel prices spread across the country.
    no      Protests spread across the country.

rule protest-for-rights
    for     protest, demonstration, sit-in, "protest march", "street protest", "mass protest"
    when    head is @protest-goes, trigger has @right-matter, trigger has over or for or against or demand, trigger has not @stately or @showing, trigger has not by
    cameo   1413
    unnamed yes
    yes     Protests over police brutality continued on Monday.
    no      Protests continued on Monday.

rule protest-for-regime
    for     protest, demonstration, sit-in, "protest march", "street protest", "mass protest"
    when    head is @protest-goes, trigger has @regime-matter, trigger has over or for or against or demand, trigger has not @stately or @showing, trigger has not by
    cameo   1414
    unnamed yes
    yes     A protest against the election result turned violent.
    no      A protest turned violent.

rule riot-goes
    for     riot, rioting, looting, "violent protest", "mob violence", "civil disturbance", "public disorder", "food riot", "prison riot"
    when    head is @protest-goes or quell or contain or control or suppress or condemn or scene, trigger has not act or bill or law or shield or gear or police or run or reading
    cameo   145
    unnamed yes
    yes     Riots erupted in the capital on Monday.
    no      The police wore riot gear.

rule riot-amid
    for     riot, rioting, looting, "violent protest", "mob violence", "civil disturbance", "public disorder", "food riot", "prison riot"
    when    trigger has @amid or scene, trigger has not act or bill or law or shield or gear or police or run or future or possible
    cameo   145
    unnamed yes
    yes     Six shops burned down during the riots.
    no      The riot of colour delighted the visitors.

rule hurt-in-riot
    for     riot, rioting, looting, "violent protest", "mob violence", "food riot", "prison riot"
    when    head is kill or injure or wound or hurt or die or arrest or detain or shoot or damage or destroy, trigger has in or at
    cameo   145
    unnamed yes
    yes     Four people died in riots in Lusaka.
    no      Four people died in a crash in Lusaka.

rule unrest-goes
    for     unrest
    when    head is @protest-goes or quell or contain or suppress or condemn, head is not attend or join or hold, trigger has not on or about
    cameo   140
    unnamed yes
    yes     Unrest broke out in the northern towns.
    no      The book is about labour unrest.

rule unrest-amid
    for     unrest
    when    trigger has @amid, trigger has not future or possible
    cameo   140
    unnamed yes
    yes     Two schools were closed amid the unrest.
    no      Analysts ruled out unrest.

rule strike-noun
    for     strike, walkout, stoppage
    when    actor is LAB or BUS or AGR or EDU or MED or JUD or CVL or @worker, actor is not MIL or REB, sentence has not @sport, trigger has not air or drone or missile or rocket, head is not team or force or fund or committee or rate or price
    cameo   143
    code    PROTEST strike
    yes     A strike by Greek dock workers entered its second week.  GRC
    yes     The Greek doctors' strike entered its second week.       GRC
    no      An air strike by Turkish jets killed three men.
    no      Two Greek women had to strike the girls to calm them.

rule strike-goes
    for     strike
    when    head is @protest-goes or unprotected, head is not last or end or lead, trigger has the or a or this or that or our or their or his or its or ongoing or nationwide or national or week-long, sentence has @labour-word, sentence has not @military-strike or @sport, trigger has not prolonged or hunger or notice or ballot or vote or threat or committee
    cameo   143
    code    PROTEST strike
    unnamed yes
    yes     The strike at the mine entered its third week on Monday, leaving workers without pay.
    no      The strike on the army base killed four.
    no      Lightning strikes continued for a week.

rule strike-entered
    for     strike
    when    head is enter or paralyse or paralyze or cripple or strand or drag or unprotected, sentence has not @military-strike or @sport, trigger has not hunger or lucky or preventive
    cameo   143
    code    PROTEST strike
    unnamed yes
    yes     The strike entered its third day.
    no      The drone strike crippled the convoy.

rule strike-amid
    for     strike
    when    trigger has @amid, sentence has @labour-word, sentence has not @military-strike or @sport, trigger has not hunger or future or possible
    cameo   143
    code    PROTEST strike
    unnamed yes
    yes     Managers drove the trains during the strike, the union said.
    no      The bridge fell during the air strike.

rule stoppage-goes
    for     walkout, "work stoppage", "strike action", "industrial action", "general strike", "wage strike", "rail strike", "bus strike", "labour strike", "labor strike", "wildcat strike", go-slow, stayaway, stay-away, bandh, hartal, "national shutdown"
    when    head is @protest-goes, sentence has not @military-strike or @sport
    cameo   143
    code    PROTEST strike
    unnamed yes
    yes     A general strike paralysed the port on Friday.
    no      The union warned of a general strike.

rule stoppage-amid
    for     walkout, "work stoppage", "strike action", "industrial action", "general strike", "wage strike", "rail strike", "bus strike", "labour strike", "labor strike", "wildcat strike", go-slow, stayaway, stay-away, bandh, hartal, "national shutdown"
    when    trigger has @amid, trigger has not future or possible, sentence has not @sport
    cameo   143
    code    PROTEST strike
    unnamed yes
    yes     Commuters slept at the station during the rail strike.
    no      Commuters praised the rail timetable.

rule hunger-strike-goes
    for     "hunger strike", hunger-strike
    when    head is @protest-goes
    cameo   142
    unnamed yes
    yes     The hunger strike entered its fortieth day.
    no      The book on the hunger strike sold well.

rule boycott-goes
    for     boycott
    when    head is @protest-goes, head is not see or join or attend or force, sentence has not @sport
    cameo   143
    code    PROTEST boycott
    unnamed yes
    yes     The boycott of classes entered its second week.
    no      Analysts doubted that a boycott was wise.

rule roadblock-goes
    for     roadblock, barricade
    when    sentence has protest or protester or protestor or demonstrator or demonstration or striker or resident, head is erect or set or mount or put or build or stay or remove or clear or man
    cameo   144
    unnamed yes
    yes     Barricades were erected on the bridge during the protest.
    no      Police set up a roadblock to catch the thief.

class @amid
    words   during, amid, amidst, following, after, since, despite, due, because, near, past, scene, height, wake
class @stately
    words   official, formal, diplomatic, letter, note, vote, song, film, art, artist, photograph
class @showing
    words   technique, product, device, technology, software, cooking, skill, project, model, flight, method, machine, strength, solidarity, commitment
class @labour-word
    words   union, unionist, worker, wage, pay, salary, employee, employer, miner, teacher, nurse, doctor, driver, pilot, labour, labor, commuter, passenger, train, rail, bus, pupil, lecturer, railway, dockworker, staff, workforce, work, bonus, unprotected, illegal, wildcat, industrial, mine, cosatu, municipal, taxi, operator, hauler, trucker, picket
class @military-strike
    words   air, airstrike, drone, missile, rocket, warplane, jet, bomber, lightning, military, army, artillery, militant, rebel, target, bomb, nuclear, terror, terrorist, insurgent
class @protest-goes
    words   begin, start, commence, erupt, flare, break, continue, resume, enter, spread, spill, rock, paralyse, paralyze, cripple, disrupt, grip, engulf, sweep, shake, turn, take, happen, occur, follow, escalate, intensify, subside, rage, last, drag, grow, mar, leave, strand, affect, cause, delay, halt, bring, mount, persist, ensue, kick, stage, hold, organise, organize, see, draw, attract, swell, force, topple, spark, trigger, prompt, fuel, ignite, provoke, unleash, end, peaceful, violent, underway, ongoing, block, close, shut, disperse, quell, suppress, hit, come, lead, call off, suspend, mean, cost, enter, photograph, watch, film, condemn, greet

rule strike-of-hours
    for     strike, walkout, stoppage
    when    trigger has hour or labor or labour or indefinite or transport or teacher or worker or union, trigger has not air or drone or missile or rocket or surgical or retaliatory or military or deadly, trigger is strike or walkout or stoppage, actor is not MIL or REB or UAF or country or LAB or BUS or AGR or EDU or MED or CVL or @worker, sentence has not @sport
    cameo   143
    code    PROTEST strike
    yes     The Greek Teachers Federation began a 48-hour strike.    GRC
    no      Turkish jets began a 48-hour air strike.
