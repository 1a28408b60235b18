# contexts.lex: words that tell in which of PLOVER's contexts an act stands
#
# A word belongs here when it tells the context in any article: "ballot" is of an election, "party" is not. `words` are nouns,
# adjectives and names, `verbs` are verbs: a storm is no storming.

context military
    words   army, military, navy, "air force", soldier, troop, troops, battalion, brigade, warship, warplane, "fighter jet", infantry, "armed forces", garrison, barracks, "defence minister", "defense minister", "defence ministry", "defense ministry", "joint chief", submarine, missile, artillery, marines, paratrooper, "navy seal", "armored brigade", "military exercise", "military drill", gunship, naval, "chief of staff of the armed forces"
context intelligence
    words   espionage, spy, spying, "intelligence agency", "intelligence service", "intelligence services", "secret agent", "intelligence official", wiretap, wiretapping, surveillance, counterintelligence, "intelligence chief", "double agent", "intelligence report", "intelligence sharing", "intelligence officer", "secret police", eavesdropping, counter-intelligence
    verbs   wiretap, spy, eavesdrop
context executive
    words   cabinet, "executive order", premiership, "council of ministers", "cabinet reshuffle", "executive power", "presidential decree", "cabinet minister", "head of government", "executive branch"
context legislative
    words   parliament, parliamentary, legislature, legislative, lawmaker, senate, "congressional committee", "congressional hearing", "congressional panel", "congressional leader", "congressional approval", "congressional vote", "national assembly", "lower house", "upper house", legislator, bill, duma, knesset, bundestag, "house of representatives", "no-confidence motion", filibuster, "draft law", "draft bill", legislation, "upper chamber", "lower chamber", "parliamentary vote", "members of parliament", "member of parliament", majlis, bundesrat
    verbs   legislate, filibuster
context election
    words   election, ballot, voter, "polling station", electoral, electorate, "presidential candidate", re-election, reelection, referendum, "vote count", "vote rigging", turnout, runoff, run-off, "exit poll", "campaign trail", constituency, plebiscite, "presidential nominee", by-election, "electoral commission", "election commission", "polling place", "polling booth", "primary election", "presidential race", "general election", "ballot box", vote-buying, "vote counting"
context political_institutions
    words   constitution, constitutional, coup, impeachment, "state of emergency", "caretaker government", "transitional government", "interim government", "military rule", junta, "national unity government", "power-sharing", "no-confidence", "martial law", "military takeover", "ruling coalition", "coalition government", "constitutional amendment", "constitutional reform", "coup attempt", putsch, "snap election"
    verbs   impeach, overthrow
context pro_democracy
    words   pro-democracy, democratization, democratisation, "free election", "fair election", "democratic reform", "multi-party democracy", "return to civilian rule", "restore democracy", "democracy activist", "democracy movement", "democratic transition", "democratic election", "civilian rule"
context pro_autocracy
    words   autocracy, autocratic, dictatorship, "one-party state", "term limit", "president for life", authoritarianism, "military dictatorship"
context economic
    words   economy, economic, tariff, inflation, subsidy, austerity, budget, "central bank", "foreign investment", unemployment, wage, salary, "minimum wage", loan, debt, bailout, "free trade", tax, "fuel price", export, import, pension, recession, "trade deal", "trade agreement", "trade war", "trade talks", "trade relation", "trade relations", "trade dispute", "trade deficit", "foreign trade", "world trade", "bilateral trade", "trade minister", "trade ministry", "trade policy", "trade barrier", "trade embargo", "trade sanction", "trade sanctions", "trade pact", "trade partner", "trading partner", "trade ban", "trade tie", "trade ties", "economic sanction", "finance minister", "finance ministry", "stock market", currency, "interest rate", privatization, privatisation, "labor union", "labour union", "trade union", "financial crisis"
context legal
    words   court, tribunal, judge, lawsuit, prosecutor, prosecution, trial, verdict, conviction, indictment, lawyer, attorney, "supreme court", appeal court, "court of appeal", plaintiff, defendant, bail, extradition, warrant, jury, sentencing, judiciary, magistrate, litigation, "legal action", "legal battle", "legal challenge", "legal proceedings", "law suit", court-martial, courtroom, "high court", "constitutional court", "criminal court", "life sentence", "death sentence", "death penalty", "prison sentence", acquittal, subpoena, arraignment, "plea bargain"
    verbs   sue, indict, prosecute, acquit, extradite
context reparations
    words   reparation, reparations, restitution, "war compensation", "compensate victim", "comfort woman", "comfort women"
context human_rights
    words   "human right", "human rights", "war crime", "crime against humanity", genocide, "ethnic cleansing", atrocity, "extrajudicial killing", "forced disappearance", "enforced disappearance", "rights group", "rights abuse", "rights activist", "rights violation", "rights violations", torture, "mass grave", "crimes against humanity", "war criminal"
context rights_freedoms
    words   "freedom of speech", "free speech", "press freedom", "freedom of the press", "freedom of assembly", "civil liberty", "civil liberties", "freedom of expression", "civil right", "civil rights", "labour right", "labor right", "right to vote", "political prisoner", "religious freedom", "freedom of religion", "land right", "voting rights", "right to protest", "academic freedom", "media freedom", "right of assembly", "labor rights", "labour rights", "political prisoners", "land rights", "workers' rights", "freedom of movement", "freedom of information"
context repression
    words   repression, "security crackdown", "tear gas", "rubber bullet", "water cannon", "riot police", "political prisoner", "arbitrary arrest", "arbitrary detention", censorship, "crackdown on protester", "crackdown on protesters", "crackdown on dissent", "crackdown on opposition", "crackdown on demonstrators", "violent crackdown", "bloody crackdown", "brutal crackdown", "deadly crackdown", "excessive force", "police brutality", "live ammunition", "live rounds", repressive
context human_security
    words   famine, starvation, malnutrition, "food shortage", "food aid", "drinking water", "clean water", "water shortage", "power cut", "power outage", blackout, "housing shortage", homelessness, eviction, "fuel shortage", electricity, "food security", "power shortage", "bread price", "food price", "food prices", sanitation, slum, homeless, "food crisis", "clean drinking water", load-shedding, "land grab", "food ration"
    verbs   starve
context gender
    words   "women's right", "women's rights", feminist, feminism, "gender equality", "sexual violence", "gender-based", "domestic violence", rape, "sexual harassment", "sexual assault", "child marriage", femicide, abortion, "female genital mutilation", gender, "gender-based violence", "honor killing", "honour killing", "women's rights activist", "girls' education", misogyny, sexism, feminists, "genital mutilation"
context lgbt
    words   lgbt, lgbtq, gay, lesbian, transgender, homosexual, homosexuality, "same-sex", bisexual, "gay pride", homophobic, "same-sex marriage", "gay marriage", "gay rights", homophobia, queer, "pride parade", "pride march"
context religion_ethnicity
    words   mosque, church, synagogue, monastery, religious, sectarian, muslim, jewish, hindu, buddhist, sikh, shiite, shia, sunni, catholic, protestant, imam, cleric, rabbi, bishop, priest, monk, ethnic, caste, dalit, blasphemy, anti-semitic, antisemitism, islamophobia, racist, racism, xenophobia, xenophobic, quran, koran, christians, "christian minority", "christian community", "minority group", "minority groups", "ethnic minority", "religious minority", "minority community", "tribal leader", "tribal elder", "tribal clash", "tribal violence", "tribal fighting", "indigenous people", "indigenous peoples", indigenous, "hindu temple", "buddhist temple", "temple mount", ayatollah, pope, vatican, islam, pilgrim, pilgrimage, sharia, "communal violence", "communal riot", sectarianism, alawite, coptic
context inequality
    words   inequality, "wealth gap", "income gap", "social justice", discrimination, landless, "racial inequality", "wealth tax", "poverty gap", "economic inequality", "social inequality", "racial discrimination", "racial justice"
context diplomatic
    words   diplomat, diplomatic, ambassador, embassy, consulate, envoy, "foreign minister", "foreign ministry", summit, "bilateral relation", "bilateral relations", "bilateral talks", "diplomatic relation", "diplomatic relations", "secretary of state", "foreign secretary", consul, "special representative", "peace talks", "peace process", treaty, "ceasefire talks", "peace negotiation", "peace negotiations", "peace envoy", "special envoy", bilateral, diplomacy, "bilateral tie", "bilateral ties", "diplomatic tie", "diplomatic ties", "foreign affairs minister", "minister of foreign affairs", "foreign policy", "head of state", "state visit", "high commissioner", "general assembly", "security council"
context territory
    words   territorial, territory, sovereignty, annexation, "disputed island", secession, separatist, "line of control", "buffer zone", "exclusive economic zone", "territorial waters", "territorial integrity", enclave, "disputed territory", "disputed region", "border dispute", "border clash", "border clashes", "border conflict", "border row", "disputed border", "border demarcation", "border skirmish", "border skirmishes", "border incursion", "border tension", "border tensions", "border war", "contested border", "israeli settlement", "jewish settlement", "illegal settlement", "west bank settlement", "settlement construction", "settlement building", "settlement expansion", "military occupation", "occupied territories", "occupied territory", "breakaway region", "breakaway republic", "breakaway province", "independence referendum", "disputed islands", "disputed waters", "no-fly zone", airspace
    verbs   annex, secede
context peacekeeping
    words   peacekeeper, peacekeeping, "blue helmet", "peace-keeping", "peacekeeping mission", "peace mission", "stabilization mission", "stabilisation mission", peacekeepers, "peacekeeping force", "blue helmets", "u.n. peacekeeper", monusco, unifil, minusma
context health
    words   epidemic, pandemic, outbreak, vaccine, vaccination, virus, coronavirus, covid-19, ebola, cholera, malaria, hiv, "public health", "health ministry", "health minister", quarantine, lockdown, "world health organization", polio, measles, zika, healthcare, hiv/aids, "aids epidemic", "aids patient", "aids activist", "health care", "health crisis", "health workers", "health worker", "zika virus", tuberculosis, "bird flu", "swine flu", flu, influenza, immunization, immunisation, public-health, "public health emergency", contraception
    verbs   vaccinate
context asylum
    words   asylum, "asylum seeker", refugee, "refugee camp", "refugee status", unhcr, refugees, asylum-seeker, "asylum application", "political asylum", "right of asylum"
context migration
    words   migrant, migration, immigrant, immigration, deportation, "border crossing", "people smuggler", "people smuggling", visa, "displaced person", "displaced people", "internally displaced", emigration, repatriation, migrants, "border fence", "border wall", "displaced families", displacement, "illegal immigrants", people-smuggling, "boat people", "travel ban", "work permit"
    verbs   deport, emigrate, repatriate
context disasters
    words   earthquake, flooding, hurricane, cyclone, typhoon, tsunami, drought, landslide, wildfire, "volcanic eruption", tornado, "plane crash", "train crash", shipwreck, "mine collapse", "building collapse", quake, "forest fire", mudslide, "natural disaster", floods, "flash flood", "flash floods", floodwater, "tropical storm", "winter storm", storms, snowstorm, sandstorm, avalanches, "heavy rains", "disaster relief", "disaster area", "dam collapse", "ferry disaster", heatwave, "heat wave", "mine disaster", "gas explosion", "air crash"
context natural_resource
    words   oil, "natural gas", gas pipeline, pipeline, mining, mineral, "oil field", oilfield, "gold mine", "coal mine", timber, logging, fishery, fishing, "water resource", "rare earth", uranium, "oil well", petroleum, copper, diamonds, "blood diamond", "conflict diamond", "oil price", "oil prices", "oil company", "oil minister", opec, cobalt, lithium, "crude oil", "shale gas", "gas field", "water rights"
context environment
    words   environmental, environmentalist, "climate change", "global warming", pollution, deforestation, emission, "carbon emission", "greenhouse gas", conservation, biodiversity, "oil spill", wildlife, rainforest, "toxic waste", poaching, "greenhouse gases", "endangered species", "national park", "renewable energy", "coal plant", "clean energy", "environmental activist", "oil slick"
    verbs   pollute, poach
context technology
    words   satellite, "artificial intelligence", semiconductor, "5g", "space agency", "space programme", "space program", "rocket launch", "social media platform", software, microchip, robot, "tech company", high-tech, "facial recognition", telecommunications
context terrorism
    words   terrorist, terrorism, "suicide bomber", "suicide bombing", "suicide attack", jihadist, al-qaeda, al-qaida, "al qaeda", "islamic state", isis, "car bomb", "terror group", "terror attack", "militant group", "boko haram", al-shabaab, counterterrorism, counter-terrorism, "suicide attacker", "terrorist organisation", "terrorist organization", terror, "terror plot", "terror suspect", "terror network", "suicide car bomb", "suicide vest", jihad, jihadi, "islamic state group", isil, daesh, "roadside bomb", lashkar-e-taiba
context cbrn
    words   "nuclear weapon", "chemical weapon", "biological weapon", warhead, "nuclear test", "uranium enrichment", "nerve agent", sarin, "chlorine gas", "mustard gas", novichok, anthrax, plutonium, "dirty bomb", "weapons of mass destruction", "nuclear weapons", "nuclear arms", "nuclear bomb", "nuclear missile", "nuclear deal", "nuclear talks", "nuclear programme", "nuclear program", "nuclear threat", "nuclear arsenal", "nuclear facility", "nuclear site", "nuclear deterrent", "nuclear disarmament", "nuclear proliferation", "nuclear inspection", "nuclear inspector", "nuclear agreement", "nuclear watchdog", "nuclear ambition", "nuclear ambitions", "nuclear issue", "nuclear dispute", "nuclear standoff", "nuclear negotiator", "nuclear negotiations", "nuclear war", "nuclear strike", "nuclear device", "nuclear material", nuclear-armed, denuclearization, denuclearisation, nonproliferation, non-proliferation, "enriched uranium", "poison gas", "chemical weapons", "biological weapons", "chemical attack", "nuclear enrichment"
context cyber
    words   cyberattack, "cyber attack", "cyber-attack", hacker, hacking, malware, ransomware, phishing, cyber, cybersecurity, "data breach", spyware, "denial-of-service", "cyber attacks", cyberattacks, cyberspace, cyberwarfare, "computer virus", hackers, hack, "cyber espionage", ddos
    verbs   hack
context misinformation
    words   disinformation, misinformation, "fake news", propaganda, "troll farm", deepfake
context crime
    words   gang, gangster, robbery, homicide, "organised crime", "organized crime", mafia, kidnapper, extortion, theft, burglary, piracy, pirate, smuggler, smuggling, "money laundering", criminal, murderer, "serial killer", "mass shooting", "armed robbery", "drug gang", criminals, gunrunning, "kidnapping ring", carjacking, "crime syndicate", crime, racketeering, arson, bandit, banditry, rustling, "cattle rustling"
    verbs   extort, smuggle, launder
context corruption
    words   corruption, bribe, bribery, embezzlement, graft, kickback, nepotism, anti-corruption, corrupt, "slush fund", bribes, anti-graft, "influence peddling"
    verbs   embezzle, bribe
context illegal_drugs
    words   drug trafficking, "drug trafficker", "drug cartel", "drug dealer", cocaine, heroin, opium, narcotic, narcotics, "drug lord", methamphetamine, marijuana, fentanyl, cannabis, "drug smuggling", "drug trade", "drug war", "drug baron", "drug barons", "drug lords", "drug mafia", "drug smuggler", "drug gang", "war on drugs", "drug money", "drug trafficking ring", "drug kingpin", anti-drug, counternarcotics, opioid, poppy, "crystal meth", antinarcotics, anti-narcotics, narcotrafficker, "drugs trade"
context trafficking
    words   "human trafficking", "people trafficking", "trafficking victim", "sex trafficking", "arms trafficking", "child trafficking", "slave trade", "arms smuggling", "weapons smuggling", "human trafficker", "human traffickers", "people trafficker", "people traffickers", "sex trafficker", "arms trafficker", "weapons trafficking", "human smuggling", "arms smuggler", "child traffickers", "sex slave", "sexual slavery", "modern slavery", gunrunner
