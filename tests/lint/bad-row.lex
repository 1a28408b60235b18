cameo 16A
    name       expel
    goldstein  minus eight
    reason     it is so
cameo 161
    name       break relations
    turns      stopped 050, askd 022
    reason     ties are cut
cameo 162
    code       SANCTION
