# ready.lex: willing to cooperate, meet or yield
adjectives  ready, willing, prepared, open, committed, eager, keen
    actor      subject
    recipient  clause then with, clause then to, clause object, to then with, with, to

rule ready-to-cooperate
    when    clause is cooperate or work or help or assist or support or aid or partner or back or strengthen or improve or provide
    cameo   030
    turn    promised
    yes     Serbia is ready to cooperate with Kosovo.                SRB > KOS
    yes     Japan is willing to help Nepal.                          JPN > NPL
    no      The army is ready to attack Kosovo.

rule ready-to-meet
    when    clause is meet or talk or negotiate or discuss or hold or resume or visit or sit
    cameo   036
    yes     Iran is willing to negotiate with Iraq.                  IRN > IRQ
    no      Iran is willing to wait.

rule open-to-talks
    when    to is @talks
    cameo   036
    yes     Cuba is open to new talks with the United States.        CUB > USA
    no      The museum is open to visitors.

rule ready-to-yield
    when    clause is release or free or withdraw or disarm or lift or concede or compromise or accept
    cameo   035
    turn    promised
    recipient  clause then from, clause then with, clause then to, clause object, clause object then on, clause object then against
    yes     The rebels are ready to disarm, the Congolese government said.
    yes     Ghana is willing to withdraw its soldiers from Mali.     GHA > MLI
    no      The rebels are ready to fight.

rule ready-to-fight
    when    clause is attack or fight or strike or retaliate or respond or defend
    cameo   138
    recipient  clause object, clause then against
    yes     Iran is ready to attack Israel.                          IRN > ISR
    no      Iran is ready to meet Israel.
    why     a stated readiness to use force is a threat

rule ready-to-contest
    when    clause is fight or attack or respond or defend or strike, clause has media or debate or court or campaign or election or convention or floor or cause or vote or question or back or airwave
    cameo   none
    no      The Iranian minister is ready to fight in the media.
    why     no force

rule committed-to
    for     committed, open
    when    to is @peace or @reform or cooperation or partnership
    cameo   030
    recipient  to then with
    yes     Ghana is open to cooperation with Togo.                  GHA > TGO
    no      The nurse is committed to her patients.
