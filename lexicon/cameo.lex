# The CAMEO table: every code of the manual 1.1b3, its PLOVER 2.0 type and mode,
# the contexts that the code itself tells (and those it tells between parties of two countries: abroad), its score on Goldstein's scale, and what the code
# is when the act is only asked for, promised, refused... The types follow the type
# sections of the PLOVER manual; where the manual contradicts itself or the table of
# 2021, the reason says so (docs/plover.md).

cameo 010
    name       make statement
    goldstein  0
    reason     PLOVER drops plain statements; the ledger keeps them without a type

cameo 011
    name       decline comment
    goldstein  -0.1
    reason     PLOVER drops plain statements; the ledger keeps them without a type

cameo 012
    name       make pessimistic comment
    goldstein  -0.4
    reason     PLOVER drops plain statements; the ledger keeps them without a type

cameo 013
    name       make optimistic comment
    goldstein  0.4
    reason     PLOVER drops plain statements; the ledger keeps them without a type

cameo 014
    name       consider policy option
    goldstein  0
    reason     PLOVER drops plain statements; the ledger keeps them without a type

cameo 015
    name       acknowledge or claim responsibility
    goldstein  0
    reason     PLOVER drops plain statements; the ledger keeps them without a type

cameo 016
    name       deny responsibility
    goldstein  3.4
    reason     PLOVER drops plain statements; the ledger keeps them without a type

cameo 017
    name       do symbolic act
    goldstein  0
    reason     PLOVER drops plain statements; the ledger keeps them without a type

cameo 018
    name       make empathetic comment
    goldstein  3.4
    reason     PLOVER drops plain statements; the ledger keeps them without a type

cameo 019
    name       express accord
    goldstein  0
    reason     PLOVER drops plain statements; the ledger keeps them without a type

cameo 020
    name       make an appeal or request
    code       REQUEST
    goldstein  3
    turns      promised 030, refused 120
    reason     REQUEST holds every verbal asking, appeals too; PLOVER drops 02 only in its table of 2021

cameo 021
    name       ask for material cooperation
    code       REQUEST assist
    goldstein  3.4
    turns      promised 031, refused 121
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 0211
    name       ask for economic cooperation
    code       REQUEST assist economic
    goldstein  3.4
    turns      promised 0311, refused 1211
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 0212
    name       ask for military cooperation
    code       REQUEST assist military
    goldstein  3.4
    turns      promised 0312, refused 1212
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 0213
    name       ask for judicial cooperation
    code       REQUEST assist legal
    goldstein  3.4
    turns      promised 0313, refused 1213
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 0214
    name       ask for intelligence cooperation
    code       REQUEST assist intelligence
    goldstein  3.4
    turns      promised 0314, refused 1214
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 022
    name       ask for diplomatic cooperation
    code       REQUEST assist
    abroad     diplomatic
    goldstein  3.4
    turns      promised 032, refused 120
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 023
    name       ask for aid
    code       REQUEST assist
    goldstein  3.4
    turns      promised 033, refused 122
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 0231
    name       ask for economic aid
    code       REQUEST assist economic
    goldstein  3.4
    turns      promised 0331, refused 1221
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 0232
    name       ask for military aid
    code       REQUEST assist military
    goldstein  3.4
    turns      promised 0332, refused 1222
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 0233
    name       ask for humanitarian aid
    code       REQUEST assist human_security
    goldstein  3.4
    turns      promised 0333, refused 1223
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 0234
    name       ask for military protection or peacekeeping
    code       REQUEST assist peacekeeping
    goldstein  3.4
    turns      promised 0334, refused 1224
    reason     an appeal is a REQUEST; help or exchange is asked for

cameo 024
    name       ask for political reform
    code       REQUEST change political_institutions
    goldstein  -0.3
    turns      promised 034, refused 123
    reason     an appeal is a REQUEST; change is asked for

cameo 0241
    name       ask for change in leadership
    code       REQUEST change executive
    goldstein  -0.3
    turns      promised 0341, refused 1231
    reason     an appeal is a REQUEST; change is asked for

cameo 0242
    name       ask for policy change
    code       REQUEST change executive
    goldstein  -0.3
    turns      promised 0342, refused 1232
    reason     an appeal is a REQUEST; change is asked for

cameo 0243
    name       ask for rights
    code       REQUEST change rights_freedoms
    goldstein  -0.3
    turns      promised 0343, refused 1233
    reason     an appeal is a REQUEST; change is asked for

cameo 0244
    name       ask for change of institutions or regime
    code       REQUEST change political_institutions
    goldstein  -0.3
    turns      promised 0344, refused 1234
    reason     an appeal is a REQUEST; change is asked for

cameo 025
    name       ask the other side to yield
    code       REQUEST yield legal
    goldstein  -0.3
    turns      promised 035, refused 124
    reason     an appeal is a REQUEST; giving way is asked for

cameo 0251
    name       ask for easing of legal measures
    code       REQUEST yield legal
    goldstein  -0.3
    turns      promised 0351, refused 1241
    reason     an appeal is a REQUEST; giving way is asked for

cameo 0252
    name       ask for easing of popular dissent
    code       REQUEST yield legal
    goldstein  -0.3
    turns      promised 0352, refused 1242
    reason     an appeal is a REQUEST; giving way is asked for

cameo 0253
    name       ask for release of persons or property
    code       REQUEST yield
    goldstein  -0.3
    turns      promised 0353, refused 1243
    reason     an appeal is a REQUEST; giving way is asked for

cameo 0254
    name       ask for easing of economic sanctions, boycott, or embargo
    code       REQUEST yield economic
    goldstein  -0.3
    turns      promised 0354, refused 1244
    reason     an appeal is a REQUEST; giving way is asked for

cameo 0255
    name       ask the other side to allow international involvement other than mediation
    code       REQUEST yield diplomatic
    goldstein  -0.3
    turns      promised 0355, refused 1245
    reason     an appeal is a REQUEST; giving way is asked for

cameo 0256
    name       ask for de-escalation of military engagement
    code       REQUEST yield military
    goldstein  -0.3
    turns      promised 0356, refused 1246
    reason     an appeal is a REQUEST; giving way is asked for

cameo 026
    name       ask others to meet or negotiate
    code       REQUEST meet diplomatic
    goldstein  4
    turns      promised 036, refused 125
    reason     an appeal is a REQUEST; talks are asked for

cameo 027
    name       ask others to settle dispute
    code       REQUEST meet diplomatic
    goldstein  4
    turns      promised 037, refused 127
    reason     an appeal is a REQUEST; talks are asked for

cameo 028
    name       appeal to engage mediation
    code       REQUEST meet diplomatic
    goldstein  4
    turns      promised 038, refused 126
    reason     an appeal is a REQUEST; talks are asked for

cameo 030
    name       intend to cooperate
    code       AGREE
    goldstein  4
    turns      refused 120
    reason     a promise or offer to cooperate

cameo 031
    name       agree to engage in material cooperation
    code       AGREE
    goldstein  5.2
    turns      refused 121
    reason     a promise or offer to cooperate

cameo 0311
    name       intend to cooperate economically
    code       AGREE economic
    goldstein  5.2
    turns      refused 1211
    reason     a promise or offer to cooperate

cameo 0312
    name       intend to cooperate militarily
    code       AGREE military
    goldstein  5.2
    turns      refused 1212
    reason     a promise or offer to cooperate

cameo 0313
    name       intend to cooperate on judicial matters
    code       AGREE legal
    goldstein  5.2
    turns      refused 1213
    reason     a promise or offer to cooperate

cameo 0314
    name       intend to cooperate on intelligence
    code       AGREE intelligence
    goldstein  5.2
    turns      refused 1214
    reason     a promise or offer to cooperate

cameo 032
    name       intend to engage in diplomatic cooperation
    code       AGREE
    abroad     diplomatic
    goldstein  4.5
    turns      refused 120
    reason     a promise or offer to cooperate

cameo 033
    name       intend to provide material aid
    code       AGREE
    goldstein  5.2
    turns      refused 122
    reason     a promise or offer to cooperate

cameo 0331
    name       intend to provide economic aid
    code       AGREE economic
    goldstein  5.2
    turns      refused 1221
    reason     a promise or offer to cooperate

cameo 0332
    name       intend to provide military aid
    code       AGREE military
    goldstein  5.2
    turns      refused 1222
    reason     a promise or offer to cooperate

cameo 0333
    name       intend to provide humanitarian aid
    code       AGREE human_security
    goldstein  5.2
    turns      refused 1223
    reason     a promise or offer to cooperate

cameo 0334
    name       intend to provide military protection or peacekeeping
    code       AGREE peacekeeping
    goldstein  6
    turns      refused 1224
    reason     a promise or offer to cooperate

cameo 034
    name       intend to make political reform
    code       AGREE political_institutions
    goldstein  7
    turns      refused 123
    reason     a promise of reform is willingness, nothing is granted yet

cameo 0341
    name       intend to change leadership
    code       AGREE political_institutions
    goldstein  7
    turns      refused 1231
    reason     a promise of reform is willingness, nothing is granted yet

cameo 0342
    name       intend to change policy
    code       AGREE executive
    goldstein  7
    turns      refused 1232
    reason     a promise of reform is willingness, nothing is granted yet

cameo 0343
    name       intend to provide rights
    code       AGREE rights_freedoms
    goldstein  7
    turns      refused 1233
    reason     a promise of reform is willingness, nothing is granted yet

cameo 0344
    name       intend to change institutions, regime
    code       AGREE political_institutions
    goldstein  7
    turns      refused 1234
    reason     a promise of reform is willingness, nothing is granted yet

cameo 035
    name       intend to yield
    code       AGREE
    goldstein  7
    turns      refused 124
    reason     agreeing to yield or being willing to is AGREE by its section; CONCEDE takes what is declared as given (docs/plover.md)

cameo 0351
    name       intend to ease legal measures
    code       AGREE rights_freedoms
    goldstein  7
    turns      refused 1241
    reason     agreeing to yield or being willing to is AGREE by its section; CONCEDE takes what is declared as given (docs/plover.md)

cameo 0352
    name       intend to ease popular dissent
    code       AGREE
    goldstein  7
    turns      refused 1242
    reason     agreeing to yield or being willing to is AGREE by its section; CONCEDE takes what is declared as given (docs/plover.md)

cameo 0353
    name       intend to release persons or property
    code       AGREE
    goldstein  7
    turns      refused 1243
    reason     agreeing to yield or being willing to is AGREE by its section; CONCEDE takes what is declared as given (docs/plover.md)

cameo 0354
    name       intend to ease economic sanctions, boycott, embargo
    code       AGREE economic
    goldstein  7
    turns      refused 1244
    reason     agreeing to yield or being willing to is AGREE by its section; CONCEDE takes what is declared as given (docs/plover.md)

cameo 0355
    name       intend to allow international involvement other than mediation
    code       AGREE diplomatic
    goldstein  7
    turns      refused 1245
    reason     agreeing to yield or being willing to is AGREE by its section; CONCEDE takes what is declared as given (docs/plover.md)

cameo 0356
    name       intend to de-escalate military engagement
    code       AGREE military
    goldstein  7
    turns      refused 1246
    reason     agreeing to yield or being willing to is AGREE by its section; CONCEDE takes what is declared as given (docs/plover.md)

cameo 036
    name       intend to meet or negotiate
    code       AGREE diplomatic
    goldstein  4
    turns      refused 125
    reason     a promise or offer to cooperate

cameo 037
    name       intend to settle dispute
    code       AGREE diplomatic
    goldstein  5
    turns      refused 127
    reason     a promise or offer to cooperate

cameo 038
    name       intend to accept mediation
    code       AGREE diplomatic
    goldstein  7
    turns      refused 126
    reason     a promise or offer to cooperate

cameo 039
    name       intend to mediate
    code       AGREE diplomatic
    goldstein  5
    turns      refused 126
    reason     a promise or offer to cooperate

cameo 040
    name       consult
    code       CONSULT
    goldstein  1
    turns      asked 026, demanded 106, promised 036, refused 125, threatened 134, stopped 164
    reason     people meet or talk

cameo 041
    name       discuss by telephone
    code       CONSULT phone
    goldstein  1
    turns      asked 026, demanded 106, promised 036, refused 125, threatened 134, stopped 164
    reason     talk over a distance

cameo 042
    name       make a visit
    code       CONSULT visit
    goldstein  1.9
    turns      asked 026, demanded 106, promised 036, refused 125, threatened 134, stopped 164
    reason     one side is host

cameo 043
    name       host a visit
    code       CONSULT visit
    goldstein  2.8
    turns      asked 026, demanded 106, promised 036, refused 125, threatened 134, stopped 164
    reason     one side is host

cameo 044
    name       meet at a third location
    code       CONSULT third-party
    goldstein  2.5
    turns      asked 026, demanded 106, promised 036, refused 125, threatened 134, stopped 164
    reason     a third side is host

cameo 045
    name       do mediation
    code       CONSULT diplomatic
    goldstein  5
    turns      asked 028, demanded 108, promised 039, refused 126, threatened 135, stopped 165
    reason     people meet or talk

cameo 046
    name       do negotiation
    code       CONSULT diplomatic
    goldstein  7
    turns      asked 026, demanded 106, promised 036, refused 125, threatened 134, stopped 164
    reason     people meet or talk

cameo 050
    name       do diplomatic cooperation
    code       SUPPORT
    abroad     diplomatic
    goldstein  3.5
    turns      asked 022, demanded 102, promised 032, refused 120, threatened 1313, stopped 161
    reason     backing in words or on paper, nothing material

cameo 051
    name       praise or endorse
    code       SUPPORT
    abroad     diplomatic
    goldstein  3.4
    turns      asked 022, demanded 102, promised 032, refused 120, threatened 1313, stopped 161
    reason     backing in words or on paper, nothing material

cameo 052
    name       defend verbally
    code       SUPPORT
    abroad     diplomatic
    goldstein  3.5
    turns      asked 022, demanded 102, promised 032, refused 120, threatened 1313, stopped 161
    reason     backing in words or on paper, nothing material

cameo 053
    name       rally support on behalf of
    code       SUPPORT
    abroad     diplomatic
    goldstein  3.8
    turns      asked 022, demanded 102, promised 032, refused 120, threatened 1313, stopped 161
    reason     backing in words or on paper, nothing material

cameo 054
    name       grant diplomatic recognition
    code       SUPPORT diplomatic
    goldstein  6
    turns      asked 022, demanded 102, promised 032, refused 120, threatened 1313, stopped 161
    reason     backing in words or on paper, nothing material

cameo 055
    name       apologize
    code       CONCEDE
    abroad     diplomatic
    goldstein  7
    turns      asked 020, demanded 100, promised 035, refused 124, threatened 1313
    reason     the section on CONCEDE names apologies and regret

cameo 056
    name       forgive
    code       CONCEDE
    abroad     diplomatic
    goldstein  7
    turns      asked 025, demanded 105, promised 035, refused 124, threatened 1313
    reason     the section on CONCEDE names pardons

cameo 057
    name       sign formal agreement
    code       SUPPORT
    abroad     diplomatic
    goldstein  8
    turns      asked 027, demanded 107, promised 037, refused 127, threatened 1313, stopped 161
    reason     backing in words or on paper, nothing material

cameo 060
    name       do material cooperation
    code       COOPERATE
    goldstein  6
    turns      asked 021, demanded 101, promised 031, refused 121, threatened 1313, accused 112, stopped 160
    reason     both sides gain something material

cameo 061
    name       cooperate economically
    code       COOPERATE economic
    goldstein  6.4
    turns      asked 0211, demanded 1011, promised 0311, refused 1211, threatened 1313, accused 112, stopped 160
    reason     both sides gain something material

cameo 062
    name       cooperate militarily
    code       COOPERATE military
    goldstein  7.4
    turns      asked 0212, demanded 1012, promised 0312, refused 1212, threatened 1313, accused 112, stopped 160
    reason     both sides gain something material

cameo 063
    name       do judicial cooperation
    code       COOPERATE legal
    goldstein  7.4
    turns      asked 0213, demanded 1013, promised 0313, refused 1213, threatened 1313, accused 112, stopped 160
    reason     both sides gain something material

cameo 064
    name       share intelligence or information
    code       COOPERATE intelligence
    goldstein  7
    turns      asked 0214, demanded 1014, promised 0314, refused 1214, threatened 1313, accused 112, stopped 160
    reason     both sides gain something material

cameo 070
    name       provide aid
    code       AID
    goldstein  7
    turns      asked 023, demanded 103, promised 033, refused 122, threatened 1311, accused 112, stopped 162
    reason     material help for the other side

cameo 071
    name       provide economic aid
    code       AID economic
    goldstein  7.4
    turns      asked 0231, demanded 1031, promised 0331, refused 1221, threatened 1311, accused 112, stopped 1621
    reason     material help for the other side

cameo 072
    name       provide military aid
    code       AID military
    goldstein  8.3
    turns      asked 0232, demanded 1032, promised 0332, refused 1222, threatened 1311, accused 112, stopped 1622
    reason     material help for the other side

cameo 073
    name       provide humanitarian aid
    code       AID human_security
    goldstein  7.4
    turns      asked 0233, demanded 1033, promised 0333, refused 1223, threatened 1311, accused 112, stopped 1623
    reason     material help for the other side

cameo 074
    name       provide military protection or peacekeeping
    code       AID peacekeeping
    goldstein  8.5
    turns      asked 0234, demanded 1034, promised 0334, refused 1224, threatened 1311, accused 112, stopped 1661
    reason     material help for the other side

cameo 075
    name       grant asylum
    code       AID asylum
    goldstein  7
    turns      asked 023, demanded 103, promised 033, refused 122, stopped 174
    reason     material help for the other side

cameo 080
    name       yield
    code       CONCEDE
    goldstein  5
    turns      asked 025, demanded 105, promised 035, refused 124
    reason     a concession in words or law, nothing handed over

cameo 081
    name       ease legal measures
    code       CONCEDE legal
    goldstein  5
    turns      asked 0251, demanded 1051, promised 0351, refused 1241
    reason     a concession in words or law, nothing handed over

cameo 0811
    name       ease restrictions on freedoms of expression
    code       CONCEDE pro_democracy
    goldstein  5
    turns      asked 0251, demanded 1051, promised 0351, refused 1241
    reason     a concession in words or law, nothing handed over

cameo 0812
    name       ease ban on political parties or politicians
    code       CONCEDE pro_democracy
    goldstein  5
    turns      asked 0251, demanded 1051, promised 0351, refused 1241
    reason     a concession in words or law, nothing handed over

cameo 0813
    name       ease curfew
    code       CONCEDE legal
    goldstein  5
    turns      asked 0251, demanded 1051, promised 0351, refused 1241
    reason     the section on CONCEDE names lifted curfews; the table of 2021 differs

cameo 0814
    name       ease state of emergency or martial law
    code       CONCEDE legal
    goldstein  5
    turns      asked 0251, demanded 1051, promised 0351, refused 1241
    reason     the section on CONCEDE names lifted curfews; the table of 2021 differs

cameo 082
    name       ease political dissent
    code       CONCEDE pro_democracy
    goldstein  5
    turns      asked 0252, demanded 1052, promised 0352, refused 1242, stopped 140
    reason     a concession in words or law, nothing handed over

cameo 083
    name       grant political reform
    code       CONCEDE political_institutions
    goldstein  5
    turns      asked 024, demanded 104, promised 034, refused 123
    reason     a concession in words or law, nothing handed over

cameo 0831
    name       grant change in leadership
    code       CONCEDE political_institutions
    goldstein  5
    turns      asked 0241, demanded 1041, promised 0341, refused 1231
    reason     a concession in words or law, nothing handed over

cameo 0832
    name       grant change in policy
    code       CONCEDE executive
    goldstein  5
    turns      asked 0242, demanded 1042, promised 0342, refused 1232
    reason     a concession in words or law, nothing handed over

cameo 0833
    name       grant rights
    code       CONCEDE rights_freedoms
    goldstein  5
    turns      asked 0243, demanded 1043, promised 0343, refused 1233
    reason     a concession in words or law, nothing handed over

cameo 0834
    name       grant change of institutions or regime
    code       CONCEDE political_institutions
    goldstein  5
    turns      asked 0244, demanded 1044, promised 0344, refused 1234
    reason     a concession in words or law, nothing handed over

cameo 084
    name       return, release
    code       RETREAT
    goldstein  7
    turns      asked 0253, demanded 1053, promised 0353, refused 1243
    reason     something is given back at once

cameo 0841
    name       return, release person(s)
    code       RETREAT release
    goldstein  7
    turns      asked 0253, demanded 1053, promised 0353, refused 1243
    reason     people go free at once

cameo 0842
    name       return, release property
    code       RETREAT
    goldstein  7
    turns      asked 0253, demanded 1053, promised 0353, refused 1243
    reason     something is given back at once; the mode return is not in the manual

cameo 085
    name       ease economic sanctions, boycott, embargo
    code       CONCEDE economic
    goldstein  7
    turns      asked 0254, demanded 1054, promised 0354, refused 1244
    reason     easing a measure is named under CONCEDE; the mode ease is not in the manual

cameo 086
    name       allow international involvement
    code       RETREAT access diplomatic
    goldstein  9
    turns      asked 0255, demanded 1055, promised 0355, refused 1245, stopped 166
    reason     outsiders are let in

cameo 0861
    name       receive deployment of peacekeepers
    code       RETREAT access peacekeeping
    goldstein  9
    turns      asked 0255, demanded 1055, promised 0355, refused 1245, stopped 166
    reason     outsiders are let in

cameo 0862
    name       receive inspectors
    code       RETREAT access diplomatic
    goldstein  9
    turns      asked 0255, demanded 1055, promised 0355, refused 1245, stopped 166
    reason     outsiders are let in

cameo 0863
    name       allow delivery of humanitarian aid
    code       RETREAT access human_security
    goldstein  9
    turns      asked 0255, demanded 1055, promised 0355, refused 1245, stopped 166
    reason     outsiders are let in

cameo 087
    name       de-escalate military engagement
    code       RETREAT disarm military
    goldstein  9
    turns      asked 0256, demanded 1056, promised 0356, refused 1246, stopped 196
    reason     fighting or forces are lessened in fact

cameo 0871
    name       declare truce, ceasefire
    code       CONCEDE military
    goldstein  9
    turns      asked 0256, demanded 1056, promised 0356, refused 1246, stopped 196
    reason     declared, not carried out: the section on CONCEDE names it

cameo 0872
    name       ease military blockade
    code       RETREAT withdraw military
    goldstein  9
    turns      asked 0256, demanded 1056, promised 0356, refused 1246, stopped 196
    reason     forces leave

cameo 0873
    name       demobilize armed forces
    code       RETREAT disarm military
    goldstein  9
    turns      asked 0256, demanded 1056, promised 0356, refused 1246, stopped 196
    reason     forces are disbanded

cameo 0874
    name       retreat or surrender militarily
    code       RETREAT withdraw military
    goldstein  10
    turns      asked 0256, demanded 1056, promised 0356, refused 1246, stopped 196
    reason     forces leave

cameo 090
    name       investigate
    code       ACCUSE investigate
    goldstein  -2
    turns      asked 0213, demanded 1013, refused 1213
    reason     all investigations are ACCUSE

cameo 091
    name       investigate crime, corruption
    code       ACCUSE investigate crime corruption
    goldstein  -2
    turns      asked 0213, demanded 1013, refused 1213
    reason     all investigations are ACCUSE

cameo 092
    name       investigate human rights abuses
    code       ACCUSE investigate human_rights
    goldstein  -2
    turns      asked 0213, demanded 1013, refused 1213
    reason     all investigations are ACCUSE

cameo 093
    name       investigate military action
    code       ACCUSE investigate military
    goldstein  -2
    turns      asked 0213, demanded 1013, refused 1213
    reason     all investigations are ACCUSE

cameo 094
    name       investigate war crimes
    code       ACCUSE investigate military legal
    goldstein  -2
    turns      asked 0213, demanded 1013, refused 1213
    reason     all investigations are ACCUSE

cameo 100
    name       demand
    code       REQUEST
    goldstein  -5
    turns      promised 030, refused 120
    reason     a demand in words

cameo 101
    name       demand material cooperation
    code       REQUEST assist
    goldstein  -5
    turns      promised 031, refused 121
    reason     help or exchange is demanded

cameo 1011
    name       demand economic cooperation
    code       REQUEST assist economic
    goldstein  -5
    turns      promised 0311, refused 1211
    reason     help or exchange is demanded

cameo 1012
    name       demand military cooperation
    code       REQUEST assist military
    goldstein  -5
    turns      promised 0312, refused 1212
    reason     help or exchange is demanded

cameo 1013
    name       demand judicial cooperation
    code       REQUEST assist legal
    goldstein  -5
    turns      promised 0313, refused 1213
    reason     help or exchange is demanded

cameo 1014
    name       demand intelligence cooperation
    code       REQUEST assist intelligence
    goldstein  -5
    turns      promised 0314, refused 1214
    reason     help or exchange is demanded

cameo 102
    name       demand diplomatic cooperation
    code       REQUEST assist
    abroad     diplomatic
    goldstein  -5
    turns      promised 032, refused 120
    reason     help or exchange is demanded

cameo 103
    name       demand aid
    code       REQUEST assist
    goldstein  -5
    turns      promised 033, refused 122
    reason     help or exchange is demanded

cameo 1031
    name       demand economic aid
    code       REQUEST assist economic
    goldstein  -5
    turns      promised 0331, refused 1221
    reason     help or exchange is demanded

cameo 1032
    name       demand military aid
    code       REQUEST assist military
    goldstein  -5
    turns      promised 0332, refused 1222
    reason     help or exchange is demanded

cameo 1033
    name       demand humanitarian aid
    code       REQUEST assist human_security
    goldstein  -5
    turns      promised 0333, refused 1223
    reason     help or exchange is demanded

cameo 1034
    name       demand military protection or peacekeeping
    code       REQUEST assist peacekeeping
    goldstein  -5
    turns      promised 0334, refused 1224
    reason     help or exchange is demanded

cameo 104
    name       demand political reform
    code       REQUEST change political_institutions
    goldstein  -5
    turns      promised 034, refused 123
    reason     change is demanded

cameo 1041
    name       demand change in leadership
    code       REQUEST change executive
    goldstein  -5
    turns      promised 0341, refused 1231
    reason     change is demanded

cameo 1042
    name       demand policy change
    code       REQUEST change executive
    goldstein  -5
    turns      promised 0342, refused 1232
    reason     change is demanded

cameo 1043
    name       demand rights
    code       REQUEST change rights_freedoms
    goldstein  -5
    turns      promised 0343, refused 1233
    reason     change is demanded

cameo 1044
    name       demand change of institutions or regime
    code       REQUEST change political_institutions
    goldstein  -5
    turns      promised 0344, refused 1234
    reason     change is demanded

cameo 105
    name       demand that the other side yields
    code       REQUEST yield
    goldstein  -5
    turns      promised 035, refused 124
    reason     giving way is demanded; the table of 2021 has change for 105

cameo 1051
    name       demand easing of legal measures
    code       REQUEST yield legal
    goldstein  -5
    turns      promised 0351, refused 1241
    reason     giving way is demanded; the table of 2021 has change for 105

cameo 1052
    name       demand easing of popular dissent
    code       REQUEST yield
    goldstein  -5
    turns      promised 0352, refused 1242
    reason     giving way is demanded; the table of 2021 has change for 105

cameo 1053
    name       demand release of persons or property
    code       REQUEST yield
    goldstein  -5
    turns      promised 0353, refused 1243
    reason     giving way is demanded; the table of 2021 has change for 105

cameo 1054
    name       demand easing of economic sanctions, boycott, or embargo
    code       REQUEST yield economic
    goldstein  -5
    turns      promised 0354, refused 1244
    reason     giving way is demanded; the table of 2021 has change for 105

cameo 1055
    name       demand that the other side allows international involvement other than mediation
    code       REQUEST yield diplomatic
    goldstein  -5
    turns      promised 0355, refused 1245
    reason     giving way is demanded; the table of 2021 has change for 105

cameo 1056
    name       demand de-escalation of military engagement
    code       REQUEST yield military
    goldstein  -5
    turns      promised 0356, refused 1246
    reason     giving way is demanded; the table of 2021 has change for 105

cameo 106
    name       demand meeting, negotiation
    code       REQUEST meet diplomatic
    goldstein  -5
    turns      promised 036, refused 125
    reason     talks or a settlement are demanded

cameo 107
    name       demand settling of dispute
    code       REQUEST meet diplomatic
    goldstein  -5
    turns      promised 037, refused 127
    reason     talks or a settlement are demanded

cameo 108
    name       demand mediation
    code       REQUEST meet diplomatic
    goldstein  -5
    turns      promised 038, refused 126
    reason     talks or a settlement are demanded

cameo 110
    name       disapprove
    code       ACCUSE disapprove
    goldstein  -2
    reason     criticism

cameo 111
    name       criticize or denounce
    code       ACCUSE disapprove
    goldstein  -2
    reason     criticism

cameo 112
    name       accuse
    code       ACCUSE allege
    goldstein  -2
    reason     a wrong is laid to somebody

cameo 1121
    name       accuse of crime, corruption
    code       ACCUSE allege crime corruption
    goldstein  -2
    reason     a wrong is laid to somebody

cameo 1122
    name       accuse of human rights abuses
    code       ACCUSE allege human_rights
    goldstein  -2
    reason     a wrong is laid to somebody

cameo 1123
    name       accuse of aggression
    code       ACCUSE allege military
    goldstein  -2
    reason     a wrong is laid to somebody

cameo 1124
    name       accuse of war crimes
    code       ACCUSE allege military legal
    goldstein  -2
    reason     a wrong is laid to somebody

cameo 1125
    name       accuse of espionage, treason
    code       ACCUSE allege legal
    goldstein  -2
    reason     a wrong is laid to somebody

cameo 113
    name       rally opposition against
    code       ACCUSE disapprove
    goldstein  -2
    reason     criticism

cameo 114
    name       complain officially
    code       ACCUSE disapprove diplomatic
    goldstein  -2
    turns      threatened 130
    reason     the section on ACCUSE puts diplomatic protests under disapprove

cameo 115
    name       sue
    code       ACCUSE allege legal
    goldstein  -2
    turns      threatened 130
    reason     a suit alleges

cameo 116
    name       find guilty or liable in court
    code       SANCTION convict legal
    goldstein  -2
    reason     the mode table has convict under SANCTION; the table of 2021 has ACCUSE

cameo 120
    name       reject
    code       REJECT
    goldstein  -4
    reason     refusal

cameo 121
    name       reject material cooperation
    code       REJECT assist
    goldstein  -4
    reason     help or exchange is refused

cameo 1211
    name       reject economic cooperation
    code       REJECT assist economic
    goldstein  -4
    reason     help or exchange is refused

cameo 1212
    name       reject military cooperation
    code       REJECT assist military
    goldstein  -4
    reason     help or exchange is refused

cameo 1213
    name       reject judicial cooperation
    code       REJECT assist legal
    goldstein  -4
    reason     help or exchange is refused

cameo 1214
    name       reject intelligence cooperation
    code       REJECT assist intelligence
    goldstein  -4
    reason     help or exchange is refused

cameo 122
    name       reject request or demand for material aid
    code       REJECT assist
    goldstein  -4
    reason     help or exchange is refused

cameo 1221
    name       reject demand for economic aid
    code       REJECT assist economic
    goldstein  -4
    reason     help or exchange is refused

cameo 1222
    name       reject demand for military aid
    code       REJECT assist military
    goldstein  -4
    reason     help or exchange is refused

cameo 1223
    name       reject demand for humanitarian aid
    code       REJECT assist human_security
    goldstein  -4
    reason     help or exchange is refused

cameo 1224
    name       reject demand for military protection or peacekeeping
    code       REJECT assist peacekeeping
    goldstein  -4
    reason     help or exchange is refused

cameo 123
    name       reject request or demand for political reform
    code       REJECT change political_institutions
    goldstein  -4
    reason     change is refused

cameo 1231
    name       reject demand for change in leadership
    code       REJECT change executive
    goldstein  -4
    reason     change is refused

cameo 1232
    name       reject demand for policy change
    code       REJECT change executive
    goldstein  -4
    reason     change is refused

cameo 1233
    name       reject demand for rights
    code       REJECT change rights_freedoms
    goldstein  -4
    reason     change is refused

cameo 1234
    name       reject demand for change of institutions or regime
    code       REJECT change political_institutions
    goldstein  -4
    reason     change is refused

cameo 124
    name       refuse to yield
    code       REJECT yield
    goldstein  -5
    reason     giving way is refused

cameo 1241
    name       refuse to ease legal measures
    code       REJECT yield executive
    goldstein  -5
    reason     giving way is refused

cameo 1242
    name       refuse to ease popular dissent
    code       REJECT yield
    goldstein  -5
    reason     giving way is refused

cameo 1243
    name       refuse to release persons or property
    code       REJECT yield
    goldstein  -5
    reason     giving way is refused

cameo 1244
    name       refuse to ease economic sanctions, boycott, or embargo
    code       REJECT yield economic
    goldstein  -5
    reason     giving way is refused

cameo 1245
    name       refuse to allow international involvement other than mediation
    code       REJECT yield diplomatic
    goldstein  -5
    reason     giving way is refused

cameo 1246
    name       refuse to de-escalate military engagement
    code       REJECT yield military
    goldstein  -5
    reason     giving way is refused

cameo 125
    name       reject proposal to meet, discuss, negotiate
    code       REJECT meet diplomatic
    goldstein  -5
    reason     talks or a settlement are refused

cameo 126
    name       reject mediation
    code       REJECT meet diplomatic
    goldstein  -5
    reason     talks or a settlement are refused

cameo 127
    name       reject plan, agreement to settle dispute
    code       REJECT meet diplomatic
    goldstein  -5
    reason     talks or a settlement are refused

cameo 128
    name       defy norms, law
    code       REJECT legal
    goldstein  -5
    reason     a rule is not obeyed: nothing asked for fits a mode

cameo 129
    name       veto
    code       REJECT diplomatic
    goldstein  -4
    reason     a veto refuses, whatever was proposed

cameo 130
    name       threaten
    code       THREATEN
    goldstein  -4.4
    reason     no mode names what is threatened

cameo 131
    name       threaten non-force
    code       THREATEN
    goldstein  -5.8
    reason     no mode names what is threatened

cameo 1311
    name       threaten to reduce or stop aid
    code       THREATEN relations
    goldstein  -5.8
    reason     ties or talks would be broken off

cameo 1312
    name       threaten to boycott, embargo, or sanction
    code       THREATEN restrict economic
    goldstein  -5.8
    reason     bans and restrictions are threatened; ban and political are not modes of the manual

cameo 1313
    name       threaten to reduce or break relations
    code       THREATEN relations diplomatic
    goldstein  -5.8
    reason     ties or talks would be broken off

cameo 132
    name       threaten with legal measures
    code       THREATEN restrict executive
    goldstein  -5.8
    reason     bans and restrictions are threatened; ban and political are not modes of the manual

cameo 1321
    name       threaten to impose restrictions on freedoms of speech and expression
    code       THREATEN restrict human_rights
    goldstein  -5.8
    reason     bans and restrictions are threatened; ban and political are not modes of the manual

cameo 1322
    name       threaten to ban political parties or politicians
    code       THREATEN restrict pro_autocracy
    goldstein  -5.8
    reason     bans and restrictions are threatened; ban and political are not modes of the manual

cameo 1323
    name       threaten to impose curfew
    code       THREATEN restrict pro_autocracy
    goldstein  -5.8
    reason     bans and restrictions are threatened; ban and political are not modes of the manual

cameo 1324
    name       threaten to impose state of emergency or martial law
    code       THREATEN restrict pro_autocracy
    goldstein  -5.8
    reason     bans and restrictions are threatened; ban and political are not modes of the manual

cameo 133
    name       threaten with political dissent, protest
    code       THREATEN
    goldstein  -5.8
    reason     no mode names what is threatened

cameo 134
    name       threaten to halt negotiations
    code       THREATEN relations diplomatic
    goldstein  -5.8
    reason     ties or talks would be broken off

cameo 135
    name       threaten to halt mediation
    code       THREATEN relations diplomatic
    goldstein  -5.8
    reason     ties or talks would be broken off

cameo 136
    name       threaten to halt (expel or withdraw) international involvement other than mediation
    code       THREATEN expel diplomatic
    goldstein  -7
    reason     somebody would have to leave

cameo 137
    name       threaten with violent repression
    code       THREATEN violence pro_autocracy
    goldstein  -7
    reason     force is threatened

cameo 138
    name       threaten with military force
    code       THREATEN violence military
    goldstein  -7
    reason     force is threatened

cameo 1381
    name       threaten blockade
    code       THREATEN restrict military
    goldstein  -7
    reason     bans and restrictions are threatened; ban and political are not modes of the manual

cameo 1382
    name       threaten occupation
    code       THREATEN territory military
    goldstein  -7
    reason     land would be taken

cameo 1383
    name       threaten unconventional violence
    code       THREATEN violence military
    goldstein  -7
    reason     force is threatened

cameo 1384
    name       threaten conventional attack
    code       THREATEN violence military
    goldstein  -7
    reason     force is threatened

cameo 1385
    name       threaten attack with WMD
    code       THREATEN violence cbrn
    goldstein  -7
    reason     force is threatened

cameo 139
    name       ultimatum
    code       THREATEN
    abroad     diplomatic
    goldstein  -7
    reason     no mode names what is threatened

cameo 140
    name       do political dissent
    code       PROTEST
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     dissent of no particular form

cameo 141
    name       demonstrate or rally
    code       PROTEST demo
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a crowd in public

cameo 1411
    name       demonstrate for leadership change
    code       PROTEST demo executive
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a crowd in public

cameo 1412
    name       demonstrate for policy change
    code       PROTEST demo executive
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a crowd in public

cameo 1413
    name       demonstrate for rights
    code       PROTEST demo rights_freedoms
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a crowd in public

cameo 1414
    name       demonstrate for change of institutions or regime
    code       PROTEST demo political_institutions
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a crowd in public

cameo 142
    name       hunger strike
    code       PROTEST hunger
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a hunger strike

cameo 1421
    name       hunger strike for leadership change
    code       PROTEST hunger executive
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a hunger strike

cameo 1422
    name       hunger strike for policy change
    code       PROTEST hunger executive
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a hunger strike

cameo 1423
    name       hunger strike for rights
    code       PROTEST hunger rights_freedoms
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a hunger strike

cameo 1424
    name       hunger strike for change of institutions or regime
    code       PROTEST hunger political_institutions
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a hunger strike

cameo 143
    name       strike or boycott
    code       PROTEST strike
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     work stops; rules that read boycott say so

cameo 1431
    name       strike or boycott for change in leadership
    code       PROTEST strike executive
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     work stops; rules that read boycott say so

cameo 1432
    name       strike or boycott for policy change
    code       PROTEST strike executive
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     work stops; rules that read boycott say so

cameo 1433
    name       strike or boycott for rights
    code       PROTEST strike rights_freedoms
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     work stops; rules that read boycott say so

cameo 1434
    name       strike or boycott for change of institutions or regime
    code       PROTEST strike political_institutions
    goldstein  -6.5
    turns      threatened 133, accused 1121, stopped 082
    reason     work stops; rules that read boycott say so

cameo 144
    name       obstruct passage, block
    code       PROTEST obstruct
    goldstein  -7.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a way is blocked

cameo 1441
    name       obstruct passage to demand change in leadership
    code       PROTEST obstruct executive
    goldstein  -7.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a way is blocked

cameo 1442
    name       obstruct passage to demand policy change
    code       PROTEST obstruct executive
    goldstein  -7.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a way is blocked

cameo 1443
    name       obstruct passage to demand rights
    code       PROTEST obstruct rights_freedoms
    goldstein  -7.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a way is blocked

cameo 1444
    name       obstruct passage to demand change of institutions or regime
    code       PROTEST obstruct political_institutions
    goldstein  -7.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a way is blocked

cameo 145
    name       protest violently, riot
    code       PROTEST riot
    goldstein  -7.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a violent crowd

cameo 1451
    name       do violent protest for change in leadership
    code       PROTEST riot executive
    goldstein  -7.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a violent crowd

cameo 1452
    name       do violent protest for policy change
    code       PROTEST riot executive
    goldstein  -7.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a violent crowd

cameo 1453
    name       do violent protest for rights
    code       PROTEST riot rights_freedoms
    goldstein  -7.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a violent crowd

cameo 1454
    name       do violent protest for change of institutions or regime
    code       PROTEST riot political_institutions
    goldstein  -7.5
    turns      threatened 133, accused 1121, stopped 082
    reason     a violent crowd

cameo 150
    name       demonstrate military or police power
    code       MOBILIZE
    goldstein  -7.2
    turns      asked 0212, demanded 1012, promised 0312, threatened 138, accused 1123, stopped 0873
    reason     a show of force

cameo 151
    name       increase police alert status
    code       MOBILIZE police
    goldstein  -7.2
    turns      asked 0212, demanded 1012, promised 0312, threatened 138, accused 1123, stopped 0873
    reason     police move

cameo 152
    name       increase military alert status
    code       MOBILIZE troops military
    goldstein  -7.2
    turns      asked 0212, demanded 1012, promised 0312, threatened 138, accused 1123, stopped 0873
    reason     troops move

cameo 153
    name       mobilize or increase police power
    code       MOBILIZE police
    goldstein  -7.2
    turns      asked 0212, demanded 1012, promised 0312, threatened 138, accused 1123, stopped 0873
    reason     police move

cameo 154
    name       mobilize or increase armed forces
    code       MOBILIZE troops military
    goldstein  -7.2
    turns      asked 0212, demanded 1012, promised 0312, threatened 138, accused 1123, stopped 0873
    reason     troops move

cameo 155
    name       mobilize or increase cyber-forces
    code       MOBILIZE cyber
    goldstein  -7.2
    turns      asked 0212, demanded 1012, promised 0312, threatened 138, accused 1123, stopped 0873
    reason     cyber forces have no mode; the context says it

cameo 160
    name       reduce relations
    code       SANCTION
    goldstein  -4
    turns      asked 022, demanded 102, refused 120, threatened 1313, stopped 050
    reason     relations get less, how is not said

cameo 161
    name       reduce or break diplomatic relations
    code       SANCTION discontinue diplomatic
    goldstein  -4
    turns      asked 022, demanded 102, refused 120, threatened 1313, stopped 050
    reason     ties, help or exchange are cut; the manual has sanctions and embargoes here, not under COERCE

cameo 162
    name       reduce or stop aid
    code       SANCTION discontinue
    goldstein  -5.6
    turns      asked 022, demanded 102, threatened 1311, stopped 070
    reason     ties, help or exchange are cut; the manual has sanctions and embargoes here, not under COERCE

cameo 1621
    name       reduce or stop economic assistance
    code       SANCTION discontinue economic
    goldstein  -5.6
    turns      asked 022, demanded 102, threatened 1311, stopped 070
    reason     ties, help or exchange are cut; the manual has sanctions and embargoes here, not under COERCE

cameo 1622
    name       reduce or stop military assistance
    code       SANCTION discontinue military
    goldstein  -5.6
    turns      asked 022, demanded 102, threatened 1311, stopped 070
    reason     ties, help or exchange are cut; the manual has sanctions and embargoes here, not under COERCE

cameo 1623
    name       reduce or stop humanitarian assistance
    code       SANCTION discontinue human_security
    goldstein  -5.6
    turns      asked 022, demanded 102, threatened 1311, stopped 070
    reason     ties, help or exchange are cut; the manual has sanctions and embargoes here, not under COERCE

cameo 163
    name       impose embargo, boycott, or sanctions
    code       SANCTION discontinue diplomatic
    goldstein  -6.5
    turns      asked 022, demanded 102, refused 120, threatened 1312, stopped 085
    reason     ties, help or exchange are cut; the manual has sanctions and embargoes here, not under COERCE

cameo 164
    name       halt negotiations
    code       SANCTION discontinue diplomatic
    goldstein  -7
    turns      asked 022, demanded 102, threatened 134, stopped 046
    reason     ties, help or exchange are cut; the manual has sanctions and embargoes here, not under COERCE

cameo 165
    name       halt mediation
    code       SANCTION discontinue diplomatic
    goldstein  -7
    turns      asked 022, demanded 102, threatened 135, stopped 045
    reason     ties, help or exchange are cut; the manual has sanctions and embargoes here, not under COERCE

cameo 166
    name       expel or withdraw
    code       SANCTION expel diplomatic
    goldstein  -8
    turns      asked 022, demanded 102, refused 120, threatened 136, stopped 086
    reason     an envoy or a body must leave; rules that read withdraw say so

cameo 1661
    name       expel or withdraw peacekeepers
    code       SANCTION expel military
    goldstein  -8
    turns      asked 022, demanded 102, refused 120, threatened 136, stopped 086
    reason     an envoy or a body must leave; rules that read withdraw say so

cameo 1662
    name       expel or withdraw inspectors, observers
    code       SANCTION expel diplomatic
    goldstein  -8
    turns      asked 022, demanded 102, refused 120, threatened 136, stopped 086
    reason     an envoy or a body must leave; rules that read withdraw say so

cameo 1663
    name       expel or withdraw aid agencies
    code       SANCTION expel
    goldstein  -8
    turns      asked 022, demanded 102, refused 120, threatened 136, stopped 086
    reason     an envoy or a body must leave; rules that read withdraw say so

cameo 170
    name       coerce
    code       COERCE
    goldstein  -7
    turns      threatened 132, accused 1122
    reason     pressure short of violence, how is not said

cameo 171
    name       seize or damage property
    code       COERCE seize
    goldstein  -9.2
    turns      threatened 132, accused 1122, stopped 0842
    reason     property is taken

cameo 1711
    name       confiscate property
    code       COERCE seize
    goldstein  -9.2
    turns      threatened 132, accused 1122, stopped 0842
    reason     property is taken

cameo 1712
    name       destroy property
    code       ASSAULT destroy
    goldstein  -9.2
    turns      threatened 138, accused 1121, stopped 087
    reason     intended destruction is violence

cameo 172
    name       impose legal measures
    code       COERCE restrict executive
    goldstein  -5
    turns      threatened 132, accused 1122, stopped 081
    reason     a ban; the mode ban is not in the manual

cameo 1721
    name       impose restrictions on freedoms of speech and expression
    code       COERCE censor rights_freedoms
    goldstein  -5
    turns      threatened 1321, accused 1122, stopped 0811
    reason     speech and press are restricted

cameo 1722
    name       ban political parties or politicians
    code       COERCE restrict pro_autocracy
    goldstein  -5
    turns      threatened 1322, accused 1122, stopped 0812
    reason     a ban; the mode ban is not in the manual

cameo 1723
    name       impose curfew
    code       COERCE curfew pro_autocracy
    goldstein  -5
    turns      threatened 1323, accused 1122, stopped 0813
    reason     a curfew

cameo 1724
    name       impose state of emergency or martial law
    code       COERCE martial-law pro_autocracy
    goldstein  -5
    turns      threatened 1324, accused 1122, stopped 0814
    reason     martial law or emergency

cameo 173
    name       arrest, detain, or charge in law
    code       COERCE arrest legal
    goldstein  -5
    turns      asked 0213, demanded 1013, refused 1213, threatened 132, accused 1122, stopped 0841
    reason     people are held

cameo 174
    name       expel or deport individuals
    code       COERCE deport legal
    goldstein  -5
    turns      asked 0213, demanded 1013, refused 1213, threatened 136, accused 1122
    reason     individuals are sent away; bodies and envoys are SANCTION expel

cameo 175
    name       use violent repression
    code       ASSAULT repression
    goldstein  -9
    turns      threatened 137, accused 1122, stopped 087
    reason     force against unarmed people; the table of 2021 has a context for its mode

cameo 176
    name       attack cybernetically
    code       COERCE cyber cyber
    goldstein  -7
    turns      threatened 1383, accused 1121
    reason     the mode cyber stands under COERCE

cameo 180
    name       use unconventional violence
    code       ASSAULT
    goldstein  -9
    turns      asked 0212, demanded 1012, threatened 138, accused 1121, stopped 087
    reason     violence, how is not said

cameo 181
    name       abduct, hijack
    code       ASSAULT abduct
    goldstein  -9
    turns      asked 0212, demanded 1012, threatened 138, accused 1121, stopped 0841
    reason     people are taken

cameo 182
    name       physically assault
    code       ASSAULT beat
    goldstein  -9.5
    turns      asked 0212, demanded 1012, threatened 138, accused 1121, stopped 087
    reason     the manual takes unspecified assault as beat

cameo 1821
    name       sexually assault
    code       ASSAULT sexual
    goldstein  -9
    turns      asked 0212, demanded 1012, threatened 138, accused 1121, stopped 087
    reason     named so

cameo 1822
    name       torture
    code       ASSAULT torture
    goldstein  -9
    turns      asked 0212, demanded 1012, threatened 138, accused 1121, stopped 087
    reason     named so

cameo 1823
    name       kill by physical assault
    code       ASSAULT beat
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 138, accused 1121, stopped 087
    reason     the manual takes unspecified assault as beat

cameo 183
    name       conduct suicide, car, or other non-military bombing
    code       ASSAULT explosives terrorism
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1383, accused 1121, stopped 087
    reason     bombs; suicide only where it is said

cameo 1831
    name       suicide bombing
    code       ASSAULT suicide-attack terrorism
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1383, accused 1121, stopped 087
    reason     named so

cameo 1832
    name       car bombing
    code       ASSAULT explosives terrorism
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1383, accused 1121, stopped 087
    reason     bombs; suicide only where it is said

cameo 1833
    name       roadside bombing
    code       ASSAULT explosives terrorism
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1383, accused 1121, stopped 087
    reason     bombs; suicide only where it is said

cameo 1834
    name       location bombing
    code       ASSAULT explosives terrorism
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1383, accused 1121, stopped 087
    reason     bombs; suicide only where it is said

cameo 184
    name       use as human shield
    code       ASSAULT
    goldstein  -8
    turns      asked 0212, demanded 1012, threatened 138, accused 1121, stopped 087
    reason     no mode for shields

cameo 185
    name       attempt to assassinate
    code       ASSAULT targeted
    goldstein  -8
    turns      asked 0212, demanded 1012, threatened 138, accused 1121, stopped 087
    reason     killing of chosen people, tried or done

cameo 186
    name       assassinate
    code       ASSAULT targeted
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 138, accused 1121, stopped 087
    reason     killing of chosen people, tried or done

cameo 190
    name       use conventional military force
    code       ASSAULT military
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1384, accused 1123, stopped 087
    reason     force, by what is not said

cameo 191
    name       impose blockade, restrict movement
    code       COERCE restrict military
    goldstein  -9.5
    turns      asked 0212, demanded 1012, threatened 1381, accused 1123, stopped 0872
    reason     a blockade stops movement, without harm of itself

cameo 192
    name       occupy territory
    code       COERCE seize military
    goldstein  -9.5
    turns      asked 0212, demanded 1012, threatened 1382, accused 1123, stopped 0874
    reason     land is taken; if it is fought for, that is an ASSAULT of its own

cameo 193
    name       fight with small arms and light weapons
    code       ASSAULT firearms military
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1384, accused 1123, stopped 087
    reason     small arms

cameo 194
    name       fight with artillery and tanks
    code       ASSAULT heavy-weapons military
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1384, accused 1123, stopped 087
    reason     artillery and tanks

cameo 195
    name       aerial weapons
    code       ASSAULT aerial military
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1384, accused 1123, stopped 087
    reason     from the air, manned

cameo 1951
    name       precision-guided aerial munitions
    code       ASSAULT aerial military
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1384, accused 1123, stopped 087
    reason     from the air, manned

cameo 1952
    name       remotely piloted aerial munitions
    code       ASSAULT drone military
    goldstein  -10
    turns      asked 0212, demanded 1012, threatened 1384, accused 1123, stopped 087
    reason     from the air, unmanned

cameo 196
    name       violate ceasefire
    code       ASSAULT legal military
    goldstein  -9.5
    turns      asked 0212, demanded 1012, threatened 1384, accused 1123, stopped 087
    reason     force, by what is not said

cameo 200
    name       unconventional mass violence
    code       ASSAULT targeted military
    goldstein  -10
    turns      threatened 1383, accused 1124, stopped 087
    reason     killing of the defenceless; massacre and cleansing are not modes of the manual

cameo 201
    name       do mass expulsion
    code       ASSAULT religion_ethnicity
    goldstein  -9.5
    turns      threatened 1383, accused 1124, stopped 087
    reason     driving out by violence; no mode

cameo 202
    name       do mass killings
    code       ASSAULT targeted religion_ethnicity
    goldstein  -10
    turns      threatened 1383, accused 1124, stopped 087
    reason     killing of the defenceless; massacre and cleansing are not modes of the manual

cameo 203
    name       do ethnic cleansing
    code       ASSAULT targeted religion_ethnicity
    goldstein  -10
    turns      threatened 1383, accused 1124, stopped 087
    reason     killing of the defenceless; massacre and cleansing are not modes of the manual

cameo 204
    name       use weapons of mass destruction
    code       ASSAULT unconventional cbrn
    goldstein  -10
    turns      threatened 1385, accused 1124, stopped 087
    reason     chemical, biological, radiological, nuclear

cameo 2041
    name       use chemical, biological, or radiological weapons
    code       ASSAULT unconventional cbrn
    goldstein  -10
    turns      threatened 1385, accused 1124, stopped 087
    reason     chemical, biological, radiological, nuclear

cameo 2042
    name       detonate nuclear weapons
    code       ASSAULT unconventional cbrn
    goldstein  -10
    turns      threatened 1385, accused 1124, stopped 087
    reason     chemical, biological, radiological, nuclear
