# actor.lex: small words that the actor stage goes by

class @he
    words   he, him, his, himself
class @she
    words   she, her, hers, herself
class @it
    words   it, its, itself
class @they
    words   they, them, their, theirs, themselves
class @first-person
    words   i, me, my, mine, we, us, our, ours, myself, ourselves, you, your, yours

class @i
    words   i, me, my, mine, myself
class @we
    words   we, us, our, ours, ourselves
class @you
    words   you, your, yours, yourself, yourselves
class @self
    words   himself, herself, itself, themselves

# "It" after these is mostly what was said, and nobody.
class @loose
    words   about, for, in, at, over, through, into, under, around, behind, before, after, during

# "It rains", "it seems that".
class @weather
    words   rain, snow, hail, drizzle, thunder
class @seem
    words   seem, appear, happen, follow, transpire, emerge, turn, matter

# "A Navy official said" may be the one who is named next.
class @unnamed
    words   official, spokesman, spokesperson, spokeswoman, officer, diplomat, aide, adviser, advisor, commander, general, minister, representative

# Who has said something goes on: "The report said ... it added".
class @tell
    words   say, add, tell, note, state, report, warn, explain, claim, declare, announce, argue, insist, stress, conclude, continue, write, quote, read, reply, respond, echo, recall, tweet, remark, comment, observe, joke, quip, exclaim, retort, counter, complain, lament, admit, acknowledge, assert, maintain, recount

# "both countries", "the two sides": the last two that were named together.
class @both
    words   both, two
class @side
    words   country, countries, side, sides, nation, nations, government, governments, state, states, neighbour, neighbours, neighbor, neighbors, parties, leaders, capitals

# Joined to a nation by a hyphen, these say who helps, not who it is: "US-backed rebels".
class @not-own
    words   backed, led, linked, aligned, supported, sponsored, funded, trained, affiliated, inspired, brokered, mediated, made, occupied, controlled, held, administered, imposed, owned, supplied, armed, allied, friendly, speaking, hosted, drafted
class @leaning
    words   pro, anti, non
# "Kosovo's Serb minority", "the Russian-speaking minority": of the land, not of the nation.
class @minority
    words   minority, minorities, speaker, speakers, diaspora
# Joined to a place, these say where somebody is at home, if nothing else does: "London-based".
class @seated
    words   based, born, headquartered, registered, resident, educated, raised
# "ethnic Russians" are of another state.
class @ethnic
    words   ethnic, ethnically

# What carries the nation or body behind a noun: "the government of Pakistan".
class @belongs-to
    words   of, for, to, with, from
class @belongs-strictly
    words   of
class @comes-of
    words   of, from
class @stands-at
    words   in, at
# "soldiers from Chad".
class @comes-from
    words   from
# "between Israel and Palestinian groups": the first is not of the second's noun.
class @between
    words   between

# Definite words that point back.
class @definite
    words   the, this, that, these, those
class @indefinite
    words   a, an, another, some, several, many, any, no, one, two, three, few, other
class @possessor
    words   his, her, its, their

# Words inside a person's or body's name that are written small.
class @name-link
    words   bin, ibn, al, el, ul, ur, de, da, di, del, della, van, von, der, den, la, le, du, dos, abu, of, and, for, the, e, y

# "Berg WEDNESDAY said no": when, though a capital makes it look like a part of the name.
class @weekday
    words   monday, tuesday, wednesday, thursday, friday, saturday, sunday

# In text all in capitals these look like names: "BOMBED AT DAWN"; some at the head of a sentence: "Alas, he refused".
class @hour
    words   alas, whats, hello, thanks, hooray, hurray, wow, ouch, yeah, yep, nope, amen, dawn, daybreak, sunrise, morning, noon, midday, afternoon, dusk, sunset, evening, night, midnight, today, yesterday, tomorrow, tonight

# A nation that stands before these is a dish, a style, where a thing comes from: no actor.
class @not-nation
    words   food, cuisine, literature, music, film, art, style, dialect, speaker, accent, dictionary, translation, movie, novel
    words   wine, beer, cheese, bread, coffee, tea, cigar, vodka, whisky, restaurant, dress, fashion, opera, song, painting, poem, poetry, play, game, dance, cinema, architecture, furniture, toy, clothes, accent, history, philosophy, tradition, roots, ancestry, descent, heritage, car, cars, truck, dressing, salad, dream

# "a group of thieves": the noun behind says who.
class @made-of
    words   group, number, dozen, dozens, hundreds, thousands, scores, hundred, thousand, majority, handful, lot, lots, team, series, band, pair, couple, several, some, many, most, all, one, two, three, rest, element, elements, member, members, section, coalition, wave, tens, million, millions, crowd, convoy, host, half, none, few, both, each, any

# "attacked Berg OVER his refusal": he is who is blamed, praised or punished.
class @blame-verb
    words   criticise, criticize, attack, blast, slam, condemn, denounce, rebuke, berate, chide, fault, rip, deride, ridicule, mock, lambast, lambaste, assail, castigate, excoriate, admonish, reprimand, scold, accuse, blame, hammer, hit, pummel, skewer, knock, go, tear, rail, lash, sue, charge, indict, arrest, jail, fine, punish, praise, thank, commend, laud, applaud, congratulate, bash, censure, challenge, chastise, decry, forgive, needle, pillory, question, rap, roast, slap, suspend, taunt, tease, tout, trash, upbraid
class @blamed-for
    words   over, for

# "IN his email to members, Berg said": lead what is told before who is meant is named.
class @ahead-mark
    words   in, during, after, before, throughout, since, following, on, at, while, when, as, until, though, although, despite

# "In his VIEW, Berg lied": of others.
class @view-noun
    words   view, opinion, mind, eye, judgment, judgement, estimation, word, telling, account, book, place, stead, absence, presence, favor, favour, honor, honour, name, behalf, case, request, behest, invitation, instruction, order, urging

# "ASKED Berg WHY he left", "pressed Berg on his plan": who is to answer did it.
class @question-verb
    words   ask, question, press, quiz, grill, challenge, interview, confront, needle
class @asked-mark
    words   why, how, about, on, over, regarding, concerning, whether

# "asked its authorities": not the asker's own.
class @ask-verb
    words   ask, urge, tell, order, warn, press, call, request, demand, push, pressure, remind, advise, instruct, want, expect

# It is of whom the clause it stands in tells: "the paper whose director ...".
class @whose
    words   whose

# Words that tell a man from a woman.
class @male-word
    words   mr, sir, king, prince, spokesman, chairman, businessman, congressman, father, son, brother, husband, lord, pope, imam, mullah, cleric, bishop, emir, sultan, sheikh, ayatollah, policeman, he, gunman
class @female-word
    words   mrs, ms, miss, lady, queen, princess, spokeswoman, chairwoman, businesswoman, congresswoman, mother, daughter, sister, wife, baroness, dame, she, actress, policewoman, widow

# Printed before a civilian's name: whoever is a captain is called that each time.
class @courtesy
    words   mr, mrs, ms, miss, messrs, mister, herr, frau, monsieur, madame, mademoiselle, signor, signora, senor, senora

# Given names that tell it too, where nothing else does. Names of both are left out.
class @male-name
    words   aaron, abdel, abdul, abdullah, abraham, adam, adolfo, adrian, ahmad, ahmed, alan, albert, alberto, alec, alejandro, alexander, alexei, alfonso, alfredo, ali, allen, alvaro, alvin, amir, anatoly, andreas, andrei, andres, andrew, andy, angelo, anthony, antoine, antonio, archie, armando, arnold, arthur, arturo, augusto, austin, barack, barney, barry, bashar, ben, benito, benjamin, bernard, bernardo, bernie, bill, billy, bob, bobby, boris, brad, bradley, brandon, brendan, brent, brett, brian, bruce, bruno, bryan, calvin, carlo, carlos, cecil, cesar, charles, chris, christopher, chuck, clarence, clark, claude, claudio, clement, clifford, clive, clyde, colin, connor, corey, craig, cristian, curtis, damian, damien, damon, dan, daniel, danny, darrell, darren, dave, david, dean, dennis, derek, derrick, dick, diego, dmitry, domingo, dominic, don, donald, doug, douglas, duane, duncan, dustin, dwayne, dwight, dylan, earl, ebrahim, ed, eddie, edgar, edmund, eduardo, edward, edwin, ehud, elliot, elliott, elmer, emiliano, emilio, emmanuel, enrico, enrique, eric, erik, ernest, ernesto, ernie, esteban, ethan, eugene, eugenio, evan, evo, fabio, federico, felipe, felix, fernando, fidel, filippo, floyd, francisco, francois, frank, franklin, fred, freddie, frederick, gareth, garry, gary, gavin, gene, geoff, geoffrey, george, gerald, gerard, gerardo, gerhard, giacomo, gilbert, gilberto, gilles, giorgio, giovanni, giuseppe, glen, glenn, gonzalo, gordon, graham, greg, gregg, gregory, guillaume, guillermo, gustavo, hamid, hans, harold, harry, harvey, hassan, hector, henri, henry, herbert, herman, hernan, hilario, hosni, howard, hugh, hugo, hugues, humberto, hussein, ian, ibrahim, ignacio, igor, imran, isaac, isidro, ivan, jack, jackson, jacob, jacques, jaime, jair, jake, james, jared, jason, javier, jay, jean-claude, jeb, jeff, jeffery, jeffrey, jeremy, jerome, jeronimo, jerry, jesse, jim, jimmy, joachim, joao, joaquin, joe, joel, john, johnny, jon, jonathan, jorge, jose, joseph, josh, joshua, juan, julian, julien, julio, julius, justin, karl, keith, ken, kenneth, kenny, kent, kevin, khalid, kirk, kofi, kurt, kyle, lance, larry, lars, laurent, lawrence, leo, leon, leonard, leonardo, leonid, leopoldo, leroy, lester, lewis, liam, lloyd, lorenzo, louis, lucas, luciano, luigi, luis, luiz, luke, mahmoud, malcolm, manuel, marc, marcel, marcello, marcelo, marco, marcos, marcus, mariano, mario, mark, marshall, martin, marvin, massimo, matt, matteo, matthew, maurice, mauricio, maurizio, max, michael, mick, mickey, miguel, mike, mikhail, miles, milton, mitch, mitchell, mitt, mohamed, mohammad, mohammed, morris, muhammad, murray, mustafa, narendra, nathan, nathaniel, nawaz, neil, nelson, nestor, newt, nicholas, nick, nicolas, nigel, nikita, nikolai, noah, noam, norman, octavio, olaf, oliver, olivier, omar, orlando, osama, oscar, osvaldo, otis, owen, pablo, paolo, pascal, patricio, patrick, paul, paulo, pavel, pedro, pete, peter, phil, philip, philippe, phillip, pierre, pietro, pyotr, rafael, ralph, ramiro, ramon, rand, randall, randy, raoul, rashid, raul, ray, raymond, recep, reggie, reginald, reince, renato, rex, ricardo, richard, rick, ricky, rob, robert, roberto, rodney, rodolfo, rodrigo, rogelio, roger, roland, rolando, ron, ronald, ronnie, rory, ross, roy, ruben, rudolf, rudy, rupert, russell, ryan, saddam, salman, salvatore, samuel, santiago, scott, sean, sebastian, sergei, sergey, sergio, seth, shane, shaun, sidney, silvio, simon, spencer, stanley, stefano, stephen, steve, steven, stewart, stuart, sylvain, tad, tariq, ted, terrence, terry, theodore, thierry, thomas, tim, timothy, toby, todd, tom, tomas, tommy, tony, travis, trevor, trey, troy, tyler, umberto, vernon, vicente, victor, viktor, vincent, vincenzo, vinicio, virgilio, vittorio, vladimir, volodymyr, wallace, walter, warren, wayne, werner, wesley, wilbur, wilhelm, willard, william, willie, winston, wolfgang, xavier, yasser, yuri, yusuf, yves, zach, zachary, zbigniew
class @female-name
    words   abby, abigail, agnes, aisha, alejandra, alexandra, alice, alicia, alison, allison, amanda, amy, ana, angela, angie, anita, ann, anna, anne, annie, arlene, barbara, beatrice, beatriz, becky, benazir, beth, bethany, betsy, betty, beverly, blanca, brenda, bridget, brigid, brigitte, brittany, caitlin, camila, carla, carly, carmen, carol, carole, caroline, carolyn, carrie, catalina, catherine, cathy, cecilia, celia, charlene, charlotte, chelsea, cheryl, chiara, chloe, christina, christine, christy, cindy, claire, clara, claudia, colleen, condoleezza, connie, consuelo, corazon, cristina, crystal, cynthia, daisy, dalia, daniela, danielle, darlene, debbie, deborah, debra, delia, denise, diana, diane, dianne, dilma, dolores, donna, doris, dorothy, edith, edna, eileen, ekaterina, elaine, eleanor, elena, elisa, elisabeth, elise, elizabeth, ella, ellen, elsie, emily, emma, erica, erika, erin, esperanza, esther, ethel, eva, eve, evelyn, fatima, federica, felicia, fernanda, fiona, florence, frances, francesca, francoise, gabriela, gabrielle, gail, georgina, geraldine, gertrude, ghazala, ghislaine, gina, giorgia, giulia, gladys, glenda, gloria, golda, grace, graciela, greta, gwen, gwendolyn, hanna, hannah, harriet, hazel, heather, heidi, helen, helena, helga, hilary, hillary, holly, huma, ida, ilse, indira, ines, inga, ingrid, irena, irene, irina, isabel, isabella, isabelle, ivanka, jacinda, jacqueline, jane, janet, janice, jasmine, jeanne, jenna, jennie, jennifer, jenny, jessica, jill, joan, joanna, joanne, johanna, joni, josefina, josephine, joyce, juanita, judith, judy, julia, julie, juliet, kamala, karen, karin, katarina, kate, katherine, kathleen, kathryn, kathy, katie, katrina, keiko, kelly-anne, kellyanne, kendra, kimberly, kirsten, kristen, kristin, laura, lauren, laurie, leah, leila, lena, leticia, lillian, lily, linda, lisa, liz, lois, loretta, lori, lorraine, louise, lucia, lucille, lucy, luz, lydia, mabel, madeleine, magdalena, maggie, mandy, manuela, marcia, margaret, margarita, marge, margot, maria, mariam, marian, mariana, marianne, marie, marilyn, marina, marisol, marjorie, marlene, marsha, marta, martha, mary, maryam, maureen, maxine, megan, melania, melanie, melinda, melissa, mercedes, mia, michele, michelle, mildred, miranda, miriam, molly, mona, monica, muriel, myra, nancy, naomi, natalia, natalie, natasha, nathalie, nellie, nicole, nikki, nina, nora, norma, olga, olivia, paige, pam, pamela, paola, patricia, patsy, patti, paula, paulina, pauline, peggy, penelope, penny, petra, phoebe, phyllis, pilar, polly, priscilla, priya, rachel, ramona, raquel, rebecca, renata, renee, rhonda, rigoberta, rita, roberta, rosa, rosanne, roseann, rosemary, rosie, roxana, roxanne, roza, ruth, sabrina, sally, samantha, sandra, sara, sarah, selena, serena, sharon, sheila, shelley, sherri, shirin, shirley, silvia, sofia, soledad, sonia, sophia, sophie, stella, stephanie, sue, susan, susana, susanne, suzanne, sylvia, sylvie, tamara, tammy, tanya, tara, tatiana, teresa, terri, thelma, theresa, tiffany, tina, toni, tracey, tricia, tulsi, ursula, valentina, valeria, valerie, vanessa, vera, veronica, vicki, victoria, viola, violeta, vivian, viviane, wanda, wendy, wilma, winnie, ximena, xiomara, yasmin, yolanda, yulia, yvette, yvonne, zainab, zeinab, zoe

# "his US counterpart": of another state than the one beside "his".
class @counterpart
    words   counterpart, opponent, rival, enemy, foe, ally, neighbour, neighbor, partner

# Of a person they are mostly of his own country.
class @home-rival
    words   opponent, rival

# Of these, who is what the other one is.
class @peer
    words   counterpart

# The ending of a possessor.
class @possessive-mark
    words   's, '

# "his country", "the country": the state last spoken of, or his.
class @country-word
    words   country, nation, kingdom, republic, state, homeland

# Officials and bodies that stand in a foreign land: not of the country the article is about.
class @posted-abroad
    words   embassy, consulate, ambassador, envoy, diplomat, consul, mission, attache, negotiator, mediator, emissary, peacekeeper, peacekeepers, commission, delegation, coalition, ally, allies, observer, fleet, warship, warplane, western, european, arab, african, asian, foreign, gulf, regional, allied, international, nordic, balkan, muslim
    words   neighboring, neighbouring, worldwide, global, overseas

# Of whom each state has one: several are of several states, wherever they meet.
class @one-each
    words   presidents, governments, armies, premiers, monarchs

# Names that end in these are of what was written, agreed or done: nobody.
class @no-body
    words   act, accord, accords, agreement, treaty, convention, protocol, resolution, amendment, bill, pact, constitution, declaration, memorandum, prize, award, war, day, anniversary

# What one has, unless it does something or somebody's is told: "the intelligence we have".
class @mass-noun
    words   intelligence, resistance, justice

# A party, unless it is one's stance to something: "his opposition to the bill", "her alliance with them".
class @stance-noun
    words   opposition, resistance, alliance
class @stance-mark
    words   to, towards, toward, with

# What one wages or sets up, unless it is somebody's: "an ad campaign", "a sanctions regime".
class @drive-noun
    words   campaign, regime, mission

# Of many origins: the nation before these is where the fathers came from. "Japanese Americans".
class @settled-people
    words   american, canadian, australian, briton, israeli

# Of a body, and of its sector: "the Republican leadership", "the paper's editorial board".
class @organ-noun
    words   leadership, establishment, board, staff, crew, patrol

# A part of what stands behind "of", whosever it is: "the Chadian side of the border".
class @part-noun
    words   side, half, end, part

# Who is told something by an official may be the press: "told PTI".
class @telling-verb
    words   tell, inform
# Before who made a picture: "Photo: PTI".
class @credit
    words   photo, photograph, picture, image, video, footage, credit, courtesy, source
# Armed, but no force of a state.
class @nonstate
    sectors    REB UAF CRM
    countries  IMG

# "Two MEN kidnapped the envoy": nobody knows more of them, but that they were armed.
class @anyone
    words   man, individual, person, people, youth, subject, youngster
class @gun-deed
    words   shoot, machinegun, kidnap, abduct, assassinate, dynamite, ambush, gun
class @sets
    words   place, plant, throw, hurl, toss, lob, detonate, open, leave, set
class @fire-or-bomb
    words   bomb, grenade, dynamite, explosive, explosives, device, charge, mine, fire, landmine, fire-bomb, firebomb, bombs

# In a dateline in place of a town: a broadcast of rebels, whose forces are "ours".
class @clandestine
    words   clandestine

# What those named by the noun before it do: "a rebel attack", "police firing".
class @act-noun
    words   plan, plot, conspiracy, attack, raid, ambush, assault, offensive, firing, shelling, bombing, bombardment, airstrike, air-strike, crackdown, shooting, shootout, gunfight, gunbattle, gunfire, killing, brutality, encounter, incursion, invasion, operation, action, massacre, onslaught, rampage, sabotage, harassment, violence, abduction, kidnapping, deployment, patrol, checkpoint, roadblock, ambushes, grenade, mortar, missile, rocket, sweep, blockade, siege, takeover, protest, demonstration, march, strike, riot, lathicharge, lathi-charge
# What they strike, or what kind they are of: "an embassy bombing", "a terrorist attack".
class @no-doer
    words   @facility, terrorist, terror, suicide, bomber, artillery, aircraft
# Of no country that others deal with as one: firms, bodies of aid, armed groups and faiths of many lands.
class @stateless
    words   MNC, NGO, IMG, ISM
# Those that once were: "the FORMER ambassador".
class @former
    words   former, ex, one-time, onetime, retired, erstwhile
# An office that is over, where the title alone means who holds it now.
class @once-held
    words   former, ex, ex-, one-time, onetime, erstwhile, then, late

# Before a title they make another office of it, which the title alone does not mean: "VICE president", "ATTORNEY general".
class @party-office
    words   president, vice-president, chairman, chairwoman, chairperson, secretary, secretary-general, treasurer, spokesman, spokeswoman
class @lesser-office
    words   vice, vice-, deputy, assistant, prime, attorney, secretary, director, consul, inspector, comptroller, controller, surgeon, solicitor, prosecutor, advocate, auditor, postmaster, adjutant, quartermaster, under, sub, co, would-be, aspiring, shadow, honorary, incoming, future, elect, self-styled, self-proclaimed
# "The GROUP", "the AGENCY", "the NETWORK": a body that was just named, of whatever kind, one of a state, or one of the press.
class @body-word
    words   group, organization, organisation, movement, network
class @office-word
    words   agency, bureau, department, service
class @station-word
    words   network
# "The PARTY" is one named before, no campaign or wing of it.
class @party-word
    words   party

# Which of many: "the FIFTH president" is not the one spoken of.
class @which-one
    words   first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, last, next, new, other, another, only, best, worst, ideal, perfect, right, wrong

# "We", said by one of these, is his town or province, not his country.
class @local-office
    words   mayor, vice-mayor, governor, lieutenant-governor, alderman, alderwoman, councilman, councilwoman, councillor, councilor, councilmember, sheriff, prefect, reeve, city, town, municipal, county, district, provincial, borough
# Leaders who are in no office of the state: "a leftist leader", "community leaders".
class @not-ruling
    words   leftist, rightist, left-wing, right-wing, leftwing, rightwing, marxist, communist, socialist, liberal, conservative, nationalist, democratic, political, community, civic, civil, local, student, youth, feminist, guerrilla, spiritual, social, popular, protest, tribal, grassroots, industry, thought

# Behind a place's name, a part of the land: "the Zaragoza municipality".
class @area-noun
    words   department, municipality, province, canton, governorate, prefecture, municipalities, departments

# Of the police where an article is about them, else of the forces.
class @officer-noun
    words   officer, officers

# With a capital, and a capital behind the next, a body that they made: "Citizens for Clean Rivers", "Mothers against Hunger".
class @cause-people
    words   citizen, american, mother, father, family, parent, physician, doctor, nurse, woman, student, veteran, lawyer, teacher, scientist, worker, farmer, voter, taxpayer, californian, texan, ohioan, floridian, youth, people, neighbor, neighbour, friend, resident, mom, evangelical, catholic, christian, muslim, jew
class @cause-mark
    words   for, against

# What somebody is taken or held, who is told elsewhere: "held 20 guests HOSTAGE".
class @held-as
    words   hostage, captive, prisoner

# Behind the name of a land or town these make a street, a quarter or a house of it: "in a trench on Kenya Boulevard".
class @street-noun
    words   boulevard, avenue, street, road, highway, lane, plaza, square, hotel, bridge, theater, theatre, cinema, stadium, neighborhood, neighbourhood, quarter, farm, ranch

# Behind a town's name, and what may stand between, these make a name that is not the town's: "San Pedro de los Ríos Church".
class @building-noun
    words   church, chapel, cathedral, parish, convent, monastery, seminary, school, college, clinic, hospital, airport, barracks, market, cemetery

# Offices that more lands have than the one they are of by themselves.
class @shared-office
    words   congressman, congresswoman, congressmen, congresswomen, marine, marines

# These are a people only in articles that tell of its land too: natives of America are called so, and masts.
class @ambiguous-people
    words   indians, poles
