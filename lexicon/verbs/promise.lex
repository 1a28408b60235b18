# promise.lex: one side says that it will do something for another
verbs   promise, pledge, vow, swear, undertake, commit to, assure, guarantee
    actor      subject
    recipient  indirect, object, clause then to, clause object, clause then with, object then to, object then for, to

nouns   promise, pledge, commitment
    actor      subject, possessor, by, compound
    recipient  to, for

rule promise
    for     verbs
    when    trigger is not vow or swear or undertake or commit or assure or guarantee or express or voice or signal or show or give, object is not @talk-goods or growth or prosperity or victory or result or change or moon or future or fun or season or comeback or country or nation or world, object is not you, indirect is not you
    recipient  indirect, object then to, object then for, to
    cameo   030
    turn    promised
    yes     Turkey promised to help Albania.                         TUR > ALB
    yes     Japan pledged to work with India on trade.               JPN > IND
    no      The film promises two hours of fun.
    no      "I can promise you the road is bad," the Kenyan minister said.

rule promise-show
    for     verbs, nouns
    when    infinitive is debut or unveil or reveal or win or campaign or run or be or become or remain or stay or continue or keep, recipient is none
    cameo   none
    no      Angela Merkel promises to debut a new speech.
    no      The Kenyan minister vowed to win the election.
    why     what one is or shows is nobody's gain

rule promise-somebody
    for     promise
    when    clause is any, object is country or person or group or people or GOV or @state, object is not @talk-goods
    recipient  object
    cameo   030
    turn    promised
    yes     Turkey promised the Albanian minister to wait.           TUR > ALB
    no      Turkey promised to wait.

rule promise-noun
    for     nouns
    when    trigger is not commitment, infinitive is any, head is not keep or break or fulfil or fulfill or honour or honor or betray or abandon or forget or fail or renege or question or doubt
    recipient  to, infinitive then with
    cameo   030
    turn    promised
    yes     Turkey's promise to work with Albania pleased the court.  TUR > ALB
    no      Turkey kept its promise to work with Albania.

rule promise-made
    for     nouns
    when    trigger is not commitment, head is make or give or offer or renew or repeat or reiterate or announce or issue or secure or win or extract
    cameo   030
    turn    promised
    yes     Turkey made a promise to Albania.                        TUR > ALB
    no      The bold promises of the Turkish candidate please Albania.

rule promise-money
    for     promise, pledge, guarantee, commit to
    when    object is @money
    cameo   0331
    recipient  indirect, object then to, to, object then in then to, object then for, for
    yes     Japan pledged $40 million in aid to Nepal.               JPN > NPL
    yes     Germany promised Mali a loan of five million euros.      DEU > MLI
    no      Japan pledged to defend its islands.

rule promise-relief
    for     promise, pledge
    when    object is @relief-goods
    cameo   0333
    recipient  indirect, object then to, to, for
    yes     India promised medicine to Nepal.                        IND > NPL
    no      India promised talks with Nepal.

rule promise-arms
    for     promise, pledge
    when    object is @arms
    cameo   0332
    recipient  indirect, object then to, to, for
    yes     The United States pledged missiles to Poland.            USA > POL
    no      The United States pledged money to Poland.

rule promise-material-support
    for     promise, pledge, vow, "pledge support", "promise support", "vow support", "pledge backing", "promise backing"
    when    object is support or backing, object has military or financial or humanitarian or economic or air or material
    cameo   033
    recipient  object then for, object then to, to, for
    yes     France pledged military support for Lebanon.             FRA > LBN
    no      France pledged support for Lebanon.

rule promise-reform
    for     promise, pledge, vow
    when    object is @reform, object is not vote
    cameo   034
    recipient  to, indirect
    yes     The Jordanian government has promised political reforms. JOR
    no      The Jordanian government promised money to the farmers of Egypt.

rule promise-inquiry
    for     promise, pledge, vow
    when    clause is investigate or probe
    cameo   030
    recipient  none
    yes     Peru promised to investigate the deaths.                 PER
    no      Peru investigated the deaths.

rule promise-to-tell
    for     promise, pledge, vow
    when    clause is disclose or reveal or publish or announce or tell or say or name or explain, indirect is none, to is none
    cameo   030
    recipient  none
    yes     Peru promised to disclose the names of the Chilean traders.   PER > -
    no      The film promises to reveal its killer.
    why     of whom something shall be told gets nothing

rule vow-plain
    for     vow
    when    clause is help or support or assist or cooperate or aid or protect
    cameo   030
    recipient  clause object, clause then with
    yes     Egypt vowed to help Libya.                               EGY > LBY
    no      Egypt vowed to defeat Libya.

rule vow-campaign
    for     vow, promise, pledge, swear
    when    clause is fight, sentence has campaign or candidate or nominee or nomination or primary or party or election or voter or court or appeal or charge or crime or corruption or poverty or inflation, sentence has not @arms
    cameo   none
    no      The Kenyan premier vowed to fight corruption.
    why     fought with votes, papers and laws

rule vow-on
    for     vow, promise, pledge, swear
    when    clause is fight, clause has on or convention or election or nomination or court or vote, clause has not war or troops or army or rebel
    cameo   none
    no      Several Kenyan senators vowed to fight on.
    why     a contest

rule vow-force
    for     vow, promise, pledge, swear
    when    clause is fight or retaliate or defeat or crush or destroy or avenge or attack or eliminate or strike or annihilate, actor is country or MIL or REB or GOV or IMG or UAF or PRM or COP or group or organisation or people
    cameo   138
    turn    promised
    recipient  clause object, clause then against
    yes     Turkey vowed to crush the Kurdish rebels.                TUR
    yes     Hezbollah vowed to avenge the death of its commander.    hezbollah
    no      Turkey vowed to help the Kurdish refugees.
    no      The rebels of Chad vowed never to retaliate.
    no      The Kenyan candidate vowed to fight on.

rule commitment
    for     nouns
    when    head is make or give or announce or sign
    cameo   030
    yes     Canada made a commitment to Ukraine.                     CAN > UKR
    no      Her commitment to music is well known.

rule commitment-reaffirmed
    for     commitment, pledge
    when    clause is not destroy or degrade or fight or defeat or combat or counter or eliminate or dismantle or end or punish or oust, head is reaffirm or reiterate or renew or repeat or restate or stress or underline or underscore or reinforce or confirm
    recipient  to, to then of, to then possessor, to then object, clause object, clause object then possessor, clause object then of, clause then with, for
    cameo   051
    yes     Canada reaffirmed its commitment to Ukraine.             CAN > UKR
    yes     The Danish premier reiterated his commitment to supporting the reforms of Moldova.   DNK > MDA
    no      Canada made a commitment to Ukraine.
    no      Canada reaffirmed its commitment to destroying the Islamic State.
    why     an undertaking that is only said again is backing in words, not a new promise

verbs   "express readiness", "express willingness", "voice readiness", "signal willingness", "show willingness"
    actor      subject
    recipient  clause then with, clause object, object then clause object, in then with, clause then to

rule express-readiness
    for     "express readiness", "express willingness", "voice readiness", "signal willingness", "show willingness"
    cameo   030
    turn    promised
    yes     Serbia signalled its willingness to cooperate with Kosovo.    SRB
    no      The horse showed its teeth.

verbs   "give assurance to", "give guarantee to"
    actor      subject
    recipient  to, object then to

rule give-assurance
    for     "give assurance to", "give guarantee to"
    when    recipient is country or GOV or organisation or group
    cameo   030
    yes     Japan gave an assurance to Palau.                        JPN > PLW
    no      The shop gave a guarantee with the lamp.

rule promise-harm
    for     promise, pledge, vow, swear
    when    clause is deport or expel or ban or sue or prosecute or jail or arrest or impose or sanction or confront or punish or oust or confiscate or bomb or veto or filibuster or boycott or retaliate or invade or kill or hang or exterminate or humiliate or rip or tear or blockade or invade or wreck
    cameo   130
    turn    promised
    recipient  clause object, clause then against, clause then on
    yes     The Chilean president promised to deport Haitian migrants.   CHL > HTI
    no      The Chilean president promised to help Haitian migrants.
    yes     Peru promised to punish the thieves harshly.             PER
    yes     The Danish premier vowed to veto the bill of the Liberal Party.   DNK
    why     harm that is promised is threatened

verbs   commit
    actor      subject, object
    recipient  clause then with, clause then to, clause object

rule be-committed
    for     commit
    when    clause is any, object is country or GOV or organisation or EUR or IGO or UNO or LEG or @self, clause is not defeat or beat or fight or oppose or stop or prevent or destroy or ensure or sing or play or win or perform or train or grow, actor is country or GOV or organisation or EUR or IGO or UNO or LEG or REB
    cameo   030
    turn    promised
    yes     The Ghanaian government is committed to opening up its economy.     GHA
    yes     Ghana is committed to working with Togo.                 GHA > TGO
    no      The nurse is committed to singing.

verbs   "pledge support", "promise support", "vow support", "pledge backing", "promise backing", "pledge solidarity", "pledge loyalty", "pledge vote", "promise vote"
    actor      subject
    recipient  object then for, object then for then by, object then for then of, object then to, to, for, with, object then with

rule promise-support
    for     "pledge support", "promise support", "vow support", "pledge backing", "promise backing", "pledge solidarity", "pledge loyalty", "pledge vote", "promise vote"
    when    object is support or backing or solidarity or loyalty or vote, object has not military or financial or humanitarian or economic or air or material
    cameo   051
    yes     France pledged support for Lebanon.                      FRA > LBN
    yes     The Hungarian premier pledged his full support for Serbia.   HUN > SRB
    no      France pledged money for Lebanon.
    no      The French minister pledged that the law would change support for mothers.
    why     who says that he backs somebody backs him: words are all there is to it

rule commitment-to-work
    for     commitment
    when    head is reaffirm or reiterate or renew or repeat, clause is collaborate or cooperate or work or join or negotiate
    recipient  clause then with, clause object
    cameo   031
    yes     Canada reiterated its commitment to work with Ukraine.   CAN > UKR
    no      Canada reiterated its commitment to Ukraine.

rule promise-veto
    for     promise, pledge, vow, threaten
    when    object is veto or revenge or vengeance or retaliation or retribution or punishment
    cameo   130
    recipient  object then of, object then against, object then for
    yes     The Danish premier promised a veto.                      DNK
    no      The Danish premier promised a bridge.
    why     as promise-harm

rule promise-be
    for     promise, pledge, vow, swear
    when    infinitive is president or champion or friend or leader or voice or fighter or candidate or ally or advocate or partner or governor or senator or mayor or winner or premier
    cameo   none
    no      The Danish minister vowed to be the best premier that Denmark ever had.
    why     what one will be is nobody's gain
