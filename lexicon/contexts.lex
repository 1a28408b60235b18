# contexts.lex: words that tell in which of PLOVER's contexts an act stands
#
# A word belongs here when it tells the context in any article: "ballot" is of an election, "party" is not.

context military
    words   army, military, navy, "air force", soldier, troop, troops, battalion, brigade, warship, warplane, "fighter jet", infantry, marine, "armed forces", garrison, barracks, "defence minister", "defense minister", "defence ministry", "defense ministry", "joint chief", submarine, missile, artillery
context intelligence
    words   espionage, spy, spying, "intelligence agency", "intelligence service", "intelligence services", "secret service", "secret agent", "intelligence official", wiretap, wiretapping, surveillance, counterintelligence, "intelligence chief", "double agent"
context executive
    words   cabinet, "prime minister", "executive order", presidency, premiership, "council of ministers", "cabinet reshuffle"
context legislative
    words   parliament, parliamentary, legislature, legislative, lawmaker, senate, senator, congressman, congresswoman, congressional, "national assembly", "lower house", "upper house", legislator, bill, duma, knesset, bundestag, "house of representatives", "no-confidence motion", filibuster
context election
    words   election, ballot, voter, "polling station", electoral, electorate, "presidential candidate", re-election, reelection, referendum, "vote count", "vote rigging", turnout, runoff, run-off, "exit poll", "campaign trail", constituency, plebiscite, "presidential nominee", by-election
context political_institutions
    words   constitution, constitutional, coup, impeachment, impeach, "state of emergency", "caretaker government", "transitional government", "interim government", "military rule", junta, "national unity government", "power-sharing", "no-confidence"
context pro_democracy
    words   pro-democracy, democratization, democratisation, "free election", "fair election", "democratic reform", "multi-party democracy", "return to civilian rule", "restore democracy"
context pro_autocracy
    words   autocracy, autocratic, dictatorship, "one-party state", "term limit", "president for life", authoritarianism, "military dictatorship"
context economic
    words   economy, economic, trade, tariff, inflation, subsidy, austerity, budget, "central bank", "foreign investment", unemployment, wage, salary, "minimum wage", loan, debt, bailout, "free trade", tax, "fuel price", export, import, pension, recession
context legal
    words   court, tribunal, judge, lawsuit, prosecutor, prosecution, trial, verdict, conviction, indictment, lawyer, attorney, "supreme court", appeal court, "court of appeal", plaintiff, defendant, bail, extradition, warrant, jury, sentencing, judiciary, magistrate, litigation
context reparations
    words   reparation, reparations, restitution, "war compensation", "compensate victim", "comfort woman", "comfort women"
context human_rights
    words   "human right", "human rights", "war crime", "crime against humanity", genocide, "ethnic cleansing", atrocity, "extrajudicial killing", "forced disappearance", "enforced disappearance"
context rights_freedoms
    words   "freedom of speech", "free speech", "press freedom", "freedom of the press", "freedom of assembly", "civil liberty", "civil liberties", "freedom of expression", "civil right", "civil rights", "labour right", "labor right", "right to vote", "political prisoner", "religious freedom", "freedom of religion", "land right"
context repression
    words   repression, crackdown, "security crackdown", "tear gas", "rubber bullet", "water cannon", "riot police", "political prisoner", "arbitrary arrest", "arbitrary detention", censorship
context human_security
    words   famine, hunger, starvation, malnutrition, "food shortage", "food aid", "drinking water", "clean water", "water shortage", "power cut", "power outage", blackout, "housing shortage", homelessness, eviction, "fuel shortage", electricity, "food security", shelter
context gender
    words   "women's right", "women's rights", feminist, feminism, "gender equality", "sexual violence", "gender-based", "domestic violence", rape, "sexual harassment", "sexual assault", "child marriage", femicide, abortion, "female genital mutilation"
context lgbt
    words   lgbt, lgbtq, gay, lesbian, transgender, homosexual, homosexuality, "same-sex", bisexual, "gay pride", homophobic
context religion_ethnicity
    words   mosque, church, synagogue, temple, monastery, religious, sectarian, muslim, christian, jewish, hindu, buddhist, sikh, shiite, shia, sunni, catholic, protestant, imam, cleric, rabbi, bishop, priest, monk, ethnic, tribal, caste, dalit, minority, blasphemy, anti-semitic, antisemitism, islamophobia, racist, racism, xenophobia, xenophobic, quran, koran
context inequality
    words   inequality, "wealth gap", "income gap", "social justice", discrimination, landless, "racial inequality"
context diplomatic
    words   diplomat, diplomatic, ambassador, embassy, consulate, envoy, "foreign minister", "foreign ministry", summit, "bilateral relation", "bilateral relations", "bilateral talks", "diplomatic relation", "diplomatic relations", "secretary of state", "foreign secretary", consul, "special representative", "peace talks", "peace process", treaty
context territory
    words   border, territorial, territory, sovereignty, annexation, annex, "disputed island", secession, secede, separatist, "line of control", "buffer zone", "exclusive economic zone", "territorial waters", "territorial integrity", enclave, occupation, settlement, "disputed territory", "disputed region"
context peacekeeping
    words   peacekeeper, peacekeeping, "blue helmet", "peace-keeping", "peacekeeping mission", "peace mission", "stabilization mission", "stabilisation mission"
context health
    words   epidemic, pandemic, outbreak, vaccine, vaccination, virus, coronavirus, covid-19, ebola, cholera, malaria, hiv, aids, "public health", "health ministry", "health minister", quarantine, lockdown, "world health organization", polio, measles, zika, healthcare
context asylum
    words   asylum, "asylum seeker", refugee, "refugee camp", "refugee status", unhcr
context migration
    words   migrant, migration, immigrant, immigration, deportation, "border crossing", "people smuggler", "people smuggling", visa, "displaced person", "displaced people", "internally displaced", emigration, repatriation
context disasters
    words   earthquake, flood, flooding, hurricane, cyclone, typhoon, tsunami, drought, landslide, wildfire, "volcanic eruption", avalanche, storm, tornado, "plane crash", "train crash", shipwreck, "mine collapse", "building collapse", quake, "forest fire", mudslide, "natural disaster"
context natural_resource
    words   oil, "natural gas", gas pipeline, pipeline, mining, mineral, "oil field", oilfield, diamond, "gold mine", "coal mine", timber, logging, fishery, fishing, "water resource", "rare earth", uranium, "oil well", petroleum, copper
context environment
    words   environmental, environmentalist, "climate change", "global warming", pollution, deforestation, emission, "carbon emission", "greenhouse gas", conservation, biodiversity, "oil spill", wildlife, rainforest, "toxic waste", poaching
context technology
    words   satellite, "artificial intelligence", semiconductor, "5g", "space agency", "space programme", "space program", "rocket launch", "social media platform", software, microchip, robot
context terrorism
    words   terrorist, terrorism, "suicide bomber", "suicide bombing", "suicide attack", jihadist, al-qaeda, al-qaida, "al qaeda", "islamic state", isis, "car bomb", "terror group", "terror attack", "militant group", "boko haram", al-shabaab, counterterrorism, counter-terrorism, "suicide attacker", "terrorist organisation", "terrorist organization"
context cbrn
    words   nuclear, "nuclear weapon", "chemical weapon", "biological weapon", warhead, "nuclear test", "uranium enrichment", "nerve agent", sarin, "chlorine gas", "mustard gas", novichok, anthrax, plutonium, "dirty bomb", "weapons of mass destruction"
context cyber
    words   cyberattack, "cyber attack", "cyber-attack", hacker, hacking, malware, ransomware, phishing, cyber, cybersecurity, "data breach", spyware, "denial-of-service"
context misinformation
    words   disinformation, misinformation, "fake news", propaganda, "troll farm", deepfake
context crime
    words   gang, gangster, murder, robbery, homicide, "organised crime", "organized crime", mafia, kidnapper, extortion, theft, burglary, piracy, pirate, smuggler, smuggling, "money laundering", criminal
context corruption
    words   corruption, bribe, bribery, embezzlement, graft, kickback, nepotism, "money laundering", embezzle, anti-corruption
context illegal_drugs
    words   drug trafficking, "drug trafficker", "drug cartel", "drug dealer", cocaine, heroin, opium, narcotic, narcotics, "drug lord", methamphetamine, marijuana, fentanyl, cannabis, "drug smuggling", "drug trade"
context trafficking
    words   "human trafficking", "people trafficking", "trafficking victim", "sex trafficking", "arms trafficking", "child trafficking", "slave trade", "arms smuggling", "weapons smuggling", trafficker
