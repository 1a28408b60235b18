# attack.lex: force used, by whom and on whom
verbs   attack, assault, strike, hit, storm, target, fire at, shoot at, torch
    actor      subject
    recipient  object, on, at, against, object then of, object then for, object then in
nouns   attack, assault, strike, ambush, offensive, invasion, military operation, military campaign, onslaught
    actor      by, subject, possessor, between, compound, in then possessor
    recipient  on, against, of, object, with, at, toward, towards

rule attack
    for     attack, assault, storm, fire at, shoot at, torch
    when    sentence has not @sport, recipient is any
    cameo   190
    yes     Rebels attacked Chadian soldiers near the border.           rebels > TCD
    yes     A camp for Rwandan refugees was attacked by Burundian militiamen.   BDI > RWA
    yes     Iraqi positions were attacked by the United States.         USA > IRQ
    no      The striker attacked the goal late in the match.

rule attack-place
    for     attack, assault, storm, torch
    when    object is @facility, actor is MIL or REB or UAF or CRM or IMG or PRM or country, sentence has not @sport
    cameo   190
    yes     The army said rebels did not attack the village.            rebels
    yes     Iran denied attacking the ships.                            IRN
    no      The mayor attacked the school in a speech.

rule strike-target
    for     strike, hit
    when    recipient is any, sentence has not @sport, actor is GOV or MIL or REB or COP or SPY or UAF or country, object is not deal or agreement or chord or bargain or balance or note or tone, object is not me or us, object is not nail or out or road or trail or snag or wall
    cameo   190
    yes     Israel struck Hezbollah with rockets.                       ISR > hezbollah
    no      Israel struck a deal with Jordan.
    no      Israel hit the nail squarely in its words on Jordan.

rule target
    for     target
    when    recipient is any, sentence has strike or airstrike or missile or rocket or bomb or gunman or bomber or shell or drone or attack or kill or raid or fire, actor is MIL or REB or COP or UAF or IMG or country
    cameo   190
    yes     Rebels targeted a Chadian convoy with rockets.              rebels > TCD
    no      The tax targets Chadian importers.

rule attack-noun
    for     nouns
    when    actor is any, actor is not CVL or JUD, compound is not LAB or SOC or REL or EDU or MED or JRN, sentence has not @sport, trigger has not cyber or heart or panic or hunger or labour or labor or export or charm or trade or sales or marketing or rhetorical or media or ad or advertising or peace or diplomatic or sexual or indecent or common or aggravated or publicity or propaganda or policy
    cameo   190
    yes     Rebels launched an attack on Chadian soldiers.              rebels > TCD
    yes     The attack on the embassy was carried out by the Taliban.   taliban
    yes     Brazil condemned the attack on Chile by Bolivia.            BOL > CHL
    yes     Chad is under attack by the Malian army.                    MLI > TCD
    no      The minister died of a heart attack.
    no      "We want the people who carry out these attacks," the Kenyan minister said.
    no      Ana Lopez and her allies began a new round of attacks on Monday.

rule attack-work-of
    for     nouns
    when    head is work or act or action or deed or doing or handiwork, head has not not, actor is any, sentence has not @sport, trigger has not cyber or heart or panic
    actor   head then of, head then by
    cameo   190
    yes     The attack on the Chadian minister was the work of rebels.    rebels > TCD
    no      The attack on the Chadian minister was not the work of rebels.
    why     whose work an attack is said to be has done it

rule attack-by-somebody
    for     attack, assault
    when    actor is person, recipient is none, on is not @stage, actor is not MIL or REB or UAF or COP or CRM or IMG or PRM, sentence has not @force, sentence has not @attack-sign, trigger has not terrorist or bomb or deadly or armed or fatal
    cameo   none
    no      Ana Lopez launched a new attack on Monday.
    why     Who bears no arms attacks in words, unless the sentence tells of force; whom, is not said.

rule attack-on-body
    for     attack, assault, ambush
    when    compound is LAB or SOC or REL or EDU or MED or JRN, by is none, subject is none, sentence has @force or @attack-sign
    actor     none
    recipient compound
    cameo   180
    unnamed yes
    yes     The Kenyan union attack left nine dead.
    no      Rebels launched an attack on the police.
    why     before "attack" stands who was struck, if he bears no arms

rule verbal-attack
    for     nouns
    when    trigger is attack or assault, trigger has twitter or facebook or online or negative or baseless or unfounded or caustic or public or harsh or bitter or sarcastic or barbed or televised or smear or scathing or verbal or stinging or blistering or personal or veiled or rhetorical or withering or legislative or political or legal or partisan or usual or online or tv or television, trigger has not terrorism or massacre or murder or mafia or guerrilla or bomb or troops
    cameo   111
    yes     The Turkish president began a stinging attack on France.   TUR > FRA
    no      The Turkish army launched an attack on a French base.

rule attack-in-words
    for     attack
    when    sentence has campaign or debate or tweet or interview or speech or candidate or nominee or ad or rhetoric or columnist or criticism, sentence has not responsibility or guerrilla or gunman or bomb or explosive or terrorist, object is not tone or note or chord or stage or road or trail or balance or deal, actor is not MIL or REB or UAF or CRM or COP or @armed
    cameo   111
    yes     The Brazilian president attacked France in a speech.          BRA > FRA
    no      Brazilian jets attacked a French base.
    no      The Brazilian president spoke in the debate about the attacks of the rebels.

rule hit-in-words
    for     hit, target
    when    sentence has campaign or debate or tweet or interview or speech or candidate or nominee or ad or rhetoric or columnist or criticism, recipient is person or PTY or LEG or GOV or ELI or OPP or country, recipient is not CVL or LAB or BUS or UNK, actor is person or PTY or LEG or ELI or OPP or GOV or country, actor is not MIL or REB or UAF or CRM or COP, object is not tone or note or chord or stage or road or trail or balance or deal or issue or voter
    cameo   111
    yes     The Chilean candidate hit the Peruvian president in a speech.      CHL > PER
    no      The Chilean candidate targeted young voters in his campaign.
    no      The Chilean candidate hit the campaign trail.
    why     in a campaign one hits and targets one's rivals with words

rule attack-plan
    for     attack, assail
    when    object is plan or policy or policies or programme or program or budget or bill or law or tax or proposal or idea or view or record or credibility or character or decision or idea or remark or comment or speech or deal or pact or treaty
    recipient  object then possessor, object then of, object then by, object then compound
    cameo   111
    yes     The Chilean president attacked Peru's plan for the border.    CHL > PER
    no      The Chilean president attacked Peru's border post.
    why     plans are attacked in words

rule attack-on-character
    for     attack, assault, offensive
    when    on is @stage, actor is not MIL or REB or UAF or @armed
    cameo   111
    yes     The Brazilian president repeated his attacks on his Bolivian critics.   BRA
    no      Brazilian soldiers launched an attack on a Bolivian base.
    why     moderators, candidates and budgets are attacked in words

rule attack-by-politician
    for     attack
    when    actor is person, actor is GOV or PTY or LEG or ELI or JRN or BUS, recipient is not country or MIL or REB or COP, sentence has not @force
    cameo   111
    yes     The Brazilian president attacked his Bolivian rivals.    BRA
    no      Brazilian soldiers attacked a Bolivian village.
    no      The Brazilian president attacked his rivals with troops.
    why     a politician who attacks a person does it in words

rule attack-between-politicians
    for     attack, assault, "fire at"
    when    actor is PTY or LEG or ELI or OPP or GOV or JRN, actor is not MIL or REB or UAF or COP or CRM or IMG, recipient is person, recipient is PTY or LEG or ELI or OPP or GOV, sentence has not @bodily, sentence has not perpetrate or assassin or bombing, sentence has not @sport, object is not car or convoy or home or house or residence or headquarters or vehicle
    cameo   111
    yes     The Brazilian senator attacked the Chilean president last spring for being too soft on arms.   BRA > CHL
    no      The Brazilian senator attacked the Chilean president with a knife.
    why     politicians attack each other in words, even where the matter is arms

rule attack-on-politician
    for     attack, assault
    when    actor is SOC or LAB or BUS or EDU or REL or group or organisation, actor is not MIL or REB or UAF or COP or CRM or IMG or PRM or country, recipient is person, recipient is PTY or LEG or ELI or OPP or GOV, sentence has not @force, sentence has not @attack-sign, sentence has not @sport
    cameo   111
    yes     Two Kenyan unions attacked the Ugandan senator in new letters.   KEN > UGA
    no      Two Kenyan rebels attacked the Ugandan senator.
    why     as attack-of-rivals

rule attack-of-politicians
    for     attack, assault
    when    actor is PTY or LEG or ELI or OPP or JRN or SOC, actor is not MIL or REB or UAF or COP or CRM, sentence has not @force, sentence has not helicopter or boat or plane or sink or perpetrate or airplane or vessel or gunboat, sentence has not @sport, recipient is not country or MIL or REB or COP or IMG
    cameo   111
    yes     The Brazilian opposition attacked the Chilean senator over his letters.   BRA > CHL
    yes     The Chilean senator's attacks on the Brazilian opposition went on.    CHL > BRA
    no      The Brazilian opposition attacked the Chilean senator with knives.
    why     who has no arms attacks in words, unless the sentence tells of force

rule attack-on-a-good
    for     attack, assault
    when    object is freedom or liberty or security or democracy or value or right or rights or faith or religion or way or system or information or marriage or truth or constitution or amendment or economy
    cameo   none
    no      "Our freedom is under assault," the Brazilian senator said.
    why     a figure of speech

rule attack-of-an-ad
    for     attack, hit, target
    when    subject is ad or ads or commercial or spot or mailer or flier or flyer or leaflet or advert or advertisement, actor is country
    cameo   none
    no      The group bought Brazilian commercials attacking the Chilean senator.
    why     where an advertisement is shown is not whose it is

rule attack-on-an-ill
    for     attack
    when    object is emission or poverty or problem or inequality or cause or root or disease or deficit or corruption or waste or inflation or unemployment or racism or sexism or drug or addiction or myth or notion or question or task
    cameo   none
    no      The Brazilian minister attacked the emissions of Chilean ships.
    why     what is attacked is to be mended

rule good-under-attack
    for     attack, assault
    when    subject is freedom or liberty or security or democracy or value or right or rights or faith or religion or way or system or information or marriage or truth or constitution or amendment or economy
    cameo   none
    no      "Our freedom is under assault from the government," the Brazilian senator said.
    why     a figure of speech

rule attack-of-rivals
    for     attack, assault
    when    actor is person, actor is not MIL or REB or UAF or COP or CRM or CVL or EDU or LAB or REL or REF, recipient is PTY or LEG or ELI or GOV or OPP or JRN, sentence has not @force, sentence has not @sport, object is not car or convoy or home or house or office or residence or headquarters or vehicle or bus or train
    cameo   111
    yes     Ana Lopez attacked the Chilean senator over his letters.  lopez > CHL
    no      A gunman attacked the Chilean senator.
    why     as attack-by-politician

rule assault-in-person
    for     assault
    when    actor is any, recipient is any, object is reporter or journalist or photographer or cameraman or girl or boy or woman or man or guard or protester or demonstrator or student or worker or nurse or teacher or migrant or passenger or driver or delegate, object is not record or policy or plan, sentence has not verbally or verbal, sentence has not @sport, sentence has not tweet or advertisement or editorial
    cameo   190
    yes     A Turkish senator assaulted a Greek reporter.           TUR > GRC
    no      A Turkish senator verbally assaulted a Greek reporter.
    why     people are assaulted by hand, rivals in words

rule weapon-strikes
    for     strike, hit, target
    when    subject is missile or rocket or shell or bomb or warplane or jet or drone or artillery or airstrike or helicopter or gunship, actor is any, object is any, sentence has not @sport
    cameo   190
    yes     Turkish missiles hit a village near the border.          TUR
    yes     Rockets fired by the Burundian army struck a Rwandan post.   BDI > RWA
    no      Hailstones hit a village near the border.

rule troops-strike
    for     strike, hit
    when    actor is MIL or REB or UAF or IMG, object is base or camp or depot or position or target or convoy or post or outpost or village or town or group or stronghold or hideout or facility or airport or airfield or checkpoint or barracks or compound, sentence has not @sport
    cameo   190
    yes     The army of Chad struck a camp near the border.          TCD
    no      The storm struck a camp near the border.

rule attacked-unnamed
    for     attack, assault, storm, fire at, shoot at
    when    recipient is @public-figure or country or CVL, subject is none, sentence has @force or @attack-sign, sentence has not @sport, sentence has not @stage, sentence has not @fiction
    cameo   180
    unnamed yes
    yes     Two Kenyan soldiers were attacked near the border.       - > KEN
    no      The Kenyan senator was attacked in the debate.
    no      Two Kenyan soldiers were attacked by rebels.

rule attacked-place-unnamed
    for     attack, storm, assault
    when    object is @target or @facility, subject is none, sentence has @force or @attack-sign or explosive, sentence has not @sport, sentence has not @stage, sentence has not @fiction
    cameo   180
    unnamed yes
    yes     Nine offices of the party were attacked with grenades.
    no      The office was attacked in the press for its waste.

rule attack-noun-unnamed
    for     attack, assault, ambush, onslaught
    when    recipient is any, on is not @stage or policy or right or freedom or press or democracy or value, against is not @stage or policy or right or freedom or press or democracy or value, sentence has @force or @attack-sign, trigger has not heart or panic or verbal or personal or political or scathing or cyber or online or hacker or asthma or legal or attack-ad or phishing or rhetorical or twitter or media, sentence has not @sport, sentence has not @fiction, trigger has not helicopter or jet or plane or submarine or dog or rifle or aircraft, sentence has not candidate or nominee or campaign or rival or senator or republicans or democrats or debate
    cameo   180
    unnamed yes
    yes     The attack on the Peruvian consulate left two wounded.   - > PER
    no      The attack on the Peruvian budget left two ministers angry.
    no      The attack helicopters of Peru were old.
    no      It becomes harder to attack the Peruvian president as a killer of jobs in this campaign.

# What tells that an attack was one with arms.
class @attack-sign
    words   ambush, gunfire, casualty, wounded, injured, victim, perpetrate, responsibility, terror, terrorism, claim, machine-gun, machinegun, burn, condemn, dawn, assailant, attacker, unhurt, unharmed, escape, survive, convoy, patrol, embassy, consulate, headquarters, station, barracks, garrison, town, village, camp, assassination, pipeline, outpost, checkpoint, mosque, church, explosive, dynamite, residence

rule assault-crime
    for     assault
    when    recipient is none, sentence has convict or charge or guilty or sexual or sentence or rape or plead or felony or misdemeanor or allege or allegation or accuse
    cameo   none
    no      The Kenyan senator was found guilty of assault in his youth.

rule fire-in-words
    for     fire at, shoot at
    when    actor is person, actor is not MIL or REB or UAF or COP or CRM, recipient is person, sentence has not @gunplay
    cameo   none
    no      The Kenyan president fired at his Ugandan rival.

rule fire-at-words
    for     fire at, shoot at
    when    at is comment or remark or statement or claim or suggestion or critic or rival or opponent or charge or allegation or plan or idea, sentence has not @gunplay
    cameo   none
    no      Kenyan politicians fired back at the comments of a Ugandan rival.

class @bodily
    words   knife, stab, beat, punch, kick, slap, choke, wound, injure, hospital, hospitalize, hospitalise, gunman, grenade, machete, axe, fist, physically, sexually, kill, murder, assassinate, shoot, bomb, bomber, missile, rocket, airstrike, jet, warplane, troop, soldier, army, rebel, militia, guerrilla, militant, ambush, raid, convoy, unhurt, unharmed

class @gunplay
    words   gun, gunman, rifle, weapon, bullet, kill, wound, injure, soldier, police, policeman, officer, dead, pistol, assailant, attacker, rebel, militant, terrorist, troop, missile, rocket, tank, car, motorcade, bodyguard

rule shoot-flares
    for     "fire at", "shoot at"
    when    object is flare or glance or look or question or photo or picture or video or film or ball or rumour or letter or email or tweet
    cameo   none
    no      Russian jets shot flares at Swedish planes.
    why     no blow
