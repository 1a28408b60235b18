# What the groups of CAMEO's actor codes mean in our terms: USAGOV, IGOUNOKID, AFGREBMUS
#
# A user's own dictionary (docs/petrarch.md) gives such codes. The first group is a state
# of organisations/countries.roles, or one of these; the others are these or nothing to us.
# A country or -, then sectors; one with ? counts where no other group gives a sector.
# Groups without a sector are listed so that they are known: the code itself is kept.

# ---- what somebody does --------------------------------------------------------

actorcodes
    GOV  -  GOV       government
    MIL  -  MIL       state forces
    COP  -  COP       police
    SPY  -  SPY       intelligence
    JUD  -  JUD       courts
    LEG  -  LEG       legislature
    PTY  -  PTY       party
    OPP  -  OPP       opposition
    REB  -  REB       rebels
    INS  -  REB       insurgents: PLOVER folds them in
    SEP  -  REB       separatists: likewise
    UAF  -  UAF       unaligned armed forces
    CRM  -  CRM       criminals
    CVL  -  CVL       civilians
    PPL  -  CVL       people
    BUS  -  BUS       business
    AGR  -  AGR       agriculture
    LAB  -  LAB       labour
    EDU  -  EDU       education
    HLH  -  MED       health: MED is media in CAMEO
    MED  -  JRN       media
    REF  -  REF       refugees
    REL  -  REL       religious bodies
    ELI  -  ELI       elites, former officials
    DEV  -  SOC?      development
    ENV  -  SOC?      environment
    HRI  -  SOC?      human rights
    KID  -  SOC?      children
    MOD  -            moderate
    RAD  -            radical
    OCC  -            occupation force
    UNR  -            unrecognised

# ---- what stands where a state would -------------------------------------------

actorcodes
    IGO  IGO              organisation of states
    UNO  UNO              United Nations
    EEC  EUR              European Union
    EEU  -                Eastern Europe
    NGO  NGO  SOC?        non-governmental organisation
    NGM  NGO  SOC?        non-governmental movement
    IMG  IMG  REB?        armed group across borders
    MNC  MNC  BUS?        company across borders
    INT  -                international, without more
    NAT  IGO  MIL?        NATO
    ICC  IGO  JUD         International Criminal Court
    ITP  IGO  COP         Interpol
    ICJ  UNO  JUD         International Court of Justice
    WCT  UNO  JUD         international war crimes tribunals
    WHO  UNO  MED         World Health Organization
    HCR  UNO  REF         High Commissioner for Refugees
    ILO  UNO  LAB         International Labour Organization
    AFU  IGO              African Union
    OAU  IGO              Organisation of African Unity
    ARL  IGO              Arab League
    ASN  IGO              ASEAN
    OAS  IGO              Organization of American States
    OIC  IGO              Organisation of Islamic Cooperation
    CIS  IGO              Commonwealth of Independent States
    CWN  IGO              Commonwealth of Nations
    WAS  IGO              ECOWAS
    SAD  IGO              SADC
    EAC  IGO              East African Community
    SAA  IGO              SAARC
    GCC  IGO              Gulf Cooperation Council
    OPC  IGO              OPEC
    WTO  IGO              World Trade Organization
    IMF  UNO              International Monetary Fund
    WBK  UNO              World Bank
    IAE  UNO              International Atomic Energy Agency
    WFP  UNO              World Food Programme
    FAO  UNO              Food and Agriculture Organization
    HCH  UNO              High Commissioner for Human Rights

# ---- states by other codes, and lands under a state ----------------------------

actorcodes
    KSV  KOS              Kosovo
    TMP  TLS              East Timor
    ROM  ROU              Romania
    ZAR  COD              Zaire
    BUR  MMR              Burma
    PAL  PSE              Palestinians
    HKG  HKG              Hong Kong
    AIA  GBR              Anguilla
    BMU  GBR              Bermuda
    CYM  GBR              Cayman Islands
    FLK  GBR              Falkland Islands
    GGY  GBR              Guernsey
    GIB  GBR              Gibraltar
    IMY  GBR              Isle of Man
    IMN  GBR              Isle of Man
    JEY  GBR              Jersey
    MSR  GBR              Montserrat
    PCN  GBR              Pitcairn
    SHN  GBR              Saint Helena
    TCA  GBR              Turks and Caicos
    VGB  GBR              British Virgin Islands
    ASM  USA              American Samoa
    GUM  USA              Guam
    MNP  USA              Northern Mariana Islands
    PRI  USA              Puerto Rico
    VIR  USA              United States Virgin Islands
    GLP  FRA              Guadeloupe
    GUF  FRA              French Guiana
    MTQ  FRA              Martinique
    MYT  FRA              Mayotte
    NCL  FRA              New Caledonia
    PYF  FRA              French Polynesia
    REU  FRA              Réunion
    SPM  FRA              Saint Pierre and Miquelon
    WLF  FRA              Wallis and Futuna
    ABW  NLD              Aruba
    ANT  NLD              Netherlands Antilles
    FRO  DNK              Faroe Islands
    GRL  DNK              Greenland
    COK  NZL              Cook Islands
    NIU  NZL              Niue
    TKL  NZL              Tokelau
    MAC  CHN              Macau

# States that are no more have no code of ours.
actorcodes
    USR  -                Soviet Union
    SUN  -                Soviet Union
    YUG  -                Yugoslavia
    FRY  -                Yugoslavia of Serbia and Montenegro
    SCG  -                Serbia and Montenegro
    CSK  -                Czechoslovakia
    DDR  -                East Germany
    GMW  -                West Germany
    GME  -                East Germany

# ---- regions, peoples, faiths --------------------------------------------------

actorcodes
    AFR  -                Africa
    ASA  -                Asia
    CAS  -                Central Asia
    CAU  -                the Caucasus
    CFR  -                Central Africa
    CRB  -                the Caribbean
    EAF  -                East Africa
    EIN  -                East Indies
    EUR  -                Europe
    LAM  -                Latin America
    MDE  -                Middle East
    MDT  -                the Mediterranean
    MEA  -                Middle East
    NAF  -                North Africa
    NMR  -                North America
    PGS  -                the Gulf
    SAF  -                Southern Africa
    SAM  -                South America
    SAS  -                South Asia
    SCN  -                Scandinavia
    SEA  -                South-East Asia
    WAF  -                West Africa
    WEU  -                Western Europe
    WST  -                the West
    ARB  -                Arabs
    KAS  -                Kashmiris
    KUR  -                Kurds
    SIK  -                Sikhs
    TAM  -                Tamils
    TIB  -                Tibetans
    UIG  -                Uighurs
    BAH  -                Bahais
    BUD  -                Buddhists
    CHR  -                Christians
    CTH  -                Catholics
    CPT  -                Copts
    DOX  -                Orthodox Christians
    HIN  -                Hindus
    JEW  -                Jews
    MOS  -                Muslims
    MUS  -                Muslims, behind a state; Mauritius before all
    PRO  -                Protestants
    SFI  -                Sufis
    SHI  -                Shia
    TAO  -                Taoists
