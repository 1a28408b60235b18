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
    words   say, add, tell, note, state, report, warn, explain, claim, declare, announce, argue, insist, stress, conclude, continue, write, quote, read

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

# In text all in capitals these look like names: "BOMBED AT DAWN".
class @hour
    words   dawn, daybreak, sunrise, morning, noon, midday, afternoon, dusk, sunset, evening, night, midnight, today, yesterday, tomorrow, tonight

# A nation that stands before these is a language, a dish, a style: no actor.
class @not-nation
    words   language, food, cuisine, literature, music, film, art, style, dialect, speaker, accent, dictionary, translation, movie, novel

# "a group of thieves": the noun behind says who.
class @made-of
    words   group, number, dozen, dozens, hundreds, thousands, scores, hundred, thousand, majority, handful, lot, lots, team, series, band, pair, couple, several, some, many, most, all, one, two, three, rest, element, elements, member, members, section, coalition, wave, tens, million, millions, crowd, convoy, host, half, none, few, both, each, any

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

# Given names that tell it too, where nothing else does. Names of both are left out.
class @male-name
    words   aaron, abdel, abdul, abdullah, abraham, adam, adrian, ahmad, ahmed, alan, albert, alejandro, alexander, alexei, ali, allen, amir, anatoly, andreas, andrei, andrew, anthony, antonio, arthur, augusto, barack, ben, benjamin, bernard, bill, bob, boris, brian, bruce, carlos, charles, chris, christopher, clement, craig, daniel, david, dennis, dmitry, donald, douglas, ebrahim, edward, ehud, emmanuel, enrique, eric, ernesto, evo, fernando, fidel, francisco, francois, frank, franklin, fred, frederick, gary, geoffrey, george, gerald, gerhard, gordon, graham, greg, gregory, guillermo, hamid, hans, harold, harry, hassan, henry, hosni, howard, hugo, hussein, ian, ibrahim, igor, imran, ivan, jack, jacob, jacques, jair, james, jason, javier, jeffrey, jeremy, jerry, jim, jimmy, joachim, joe, john, jonathan, jorge, jose, joseph, juan, julian, julius, justin, karl, keith, kenneth, kevin, khalid, kofi, lars, lawrence, leon, leonid, louis, luis, mahmoud, manuel, marcos, mario, mark, martin, matthew, michael, miguel, mike, mikhail, mohamed, mohammad, mohammed, muhammad, mustafa, narendra, nathan, nawaz, neil, nicholas, nikita, nikolai, noam, norman, olaf, oliver, omar, osama, oscar, pablo, patrick, paul, pedro, peter, philip, pierre, pyotr, rafael, ralph, ramon, raul, raymond, rex, ricardo, richard, robert, roberto, roger, ronald, roy, rudolf, rupert, saddam, salman, samuel, scott, sean, sergei, sergey, silvio, simon, stanley, stephen, steve, steven, stuart, tariq, ted, terry, thomas, timothy, tom, tony, victor, viktor, vincent, vladimir, volodymyr, walter, wayne, werner, wilhelm, william, wolfgang, yasser, yuri, yusuf, zbigniew
class @female-name
    words   agnes, alexandra, alice, alicia, alison, amanda, amy, ana, angela, anita, anna, anne, annie, barbara, beatrice, benazir, beth, betty, brenda, bridget, carla, carmen, carol, caroline, catherine, cecilia, charlotte, cheryl, christina, christine, cindy, claire, claudia, condoleezza, corazon, cristina, cynthia, dalia, debbie, deborah, delia, denise, diana, diane, dilma, donna, dorothy, ekaterina, elena, elisabeth, elizabeth, ellen, emily, emma, erika, esther, eva, eve, fatima, federica, florence, frances, gabriela, georgina, geraldine, gertrude, ghislaine, gina, giorgia, gloria, golda, grace, greta, hanna, hannah, heather, heidi, helen, helena, helga, hilary, hillary, ilse, indira, ines, inga, ingrid, irena, irene, irina, isabel, isabella, isabelle, jacinda, jane, janet, janice, jeanne, jennifer, jessica, jill, joan, joanna, josephine, joyce, judith, julia, julie, juliet, kamala, karen, karin, katarina, kate, katherine, kathleen, kathryn, katie, katrina, laura, lauren, leila, linda, lisa, liz, louise, lucia, lucy, lydia, madeleine, magdalena, margaret, margarita, margot, maria, mariam, marianne, marie, marina, marta, martha, mary, maryam, megan, melanie, melissa, mercedes, mia, michelle, miriam, monica, nancy, naomi, natalia, natalie, nathalie, nina, nora, olga, pamela, patricia, paula, paulina, penny, petra, phyllis, priscilla, priya, rachel, raquel, rebecca, renata, rosa, rosemary, roza, ruth, sally, samantha, sandra, sara, sarah, serena, sheila, shirin, silvia, sofia, sonia, sophia, sophie, stella, stephanie, susan, susana, suzanne, sylvia, sylvie, tamara, tanya, tatiana, teresa, theresa, tina, ursula, valentina, valerie, vera, veronica, victoria, violeta, viviane, wendy, winnie, xiomara, yolanda, yulia, yvette, yvonne, zeinab, zoe

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
    words   leadership, establishment, board, staff, crew

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

# What those named by the noun before it do: "a rebel attack", "police firing".
class @act-noun
    words   attack, raid, ambush, assault, offensive, firing, shelling, bombing, bombardment, airstrike, air-strike, crackdown, shooting, shootout, gunfight, gunbattle, gunfire, killing, brutality, encounter, incursion, invasion, operation, action, massacre, onslaught, rampage, sabotage, harassment, violence, abduction, kidnapping, deployment, patrol, checkpoint, roadblock, ambushes, grenade, mortar, missile, rocket, sweep, blockade, siege, takeover, protest, demonstration, march, strike, riot, lathicharge, lathi-charge
# What they strike, or what kind they are of: "an embassy bombing", "a terrorist attack".
class @no-doer
    words   @facility, terrorist, terror, suicide, bomber, artillery, aircraft
# Of no country that others deal with as one: firms, bodies of aid, armed groups and faiths of many lands.
class @stateless
    words   MNC, NGO, IMG, ISM
# Those that once were: "the FORMER ambassador".
class @former
    words   former, ex, one-time, onetime, retired, erstwhile

# "We", said by one of these, is his town or province, not his country.
class @local-office
    words   mayor, vice-mayor, governor, lieutenant-governor, alderman, alderwoman, councilman, councilwoman, councillor, councilor, councilmember, sheriff, prefect, reeve, city, town, municipal, county, district, provincial, borough
