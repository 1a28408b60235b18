actorcodes
    GOV  -   GOV   government
    MED  -   JRM   media
    UNO  UNN       United Nations
    GO   -   GOV
    BUS
