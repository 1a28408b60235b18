# News agencies, by the names they sign with. The block's name is the short form.

agency PTI
    names   PTI, "Press Trust of India"
agency AP
    names   AP, "Associated Press", "The Associated Press"
agency Reuters
    names   Reuters, REUTERS, "Thomson Reuters", RTRS
agency AFP
    names   AFP, "Agence France-Presse", "Agence France Presse"
agency UPI
    names   UPI, "United Press International"
agency ANI
    names   ANI, "Asian News International"
agency IANS
    names   IANS, "Indo-Asian News Service", "Indo Asian News Service"
agency UNI
    names   UNI, "United News of India"
agency APP
    names   APP, "Associated Press of Pakistan"
agency PPI
    names   PPI, "Pakistan Press International"
agency INP
    names   INP
agency Xinhua
    names   Xinhua, "Xinhua News Agency"
agency TASS
    names   TASS, ITAR-TASS, Itar-Tass
agency Interfax
    names   Interfax, Interfax-Ukraine
agency "RIA Novosti"
    names   RIA, "RIA Novosti"
agency dpa
    names   DPA, dpa, "Deutsche Presse-Agentur"
agency EFE
    names   EFE, "EFE News"
agency ANSA
    names   ANSA
agency Kyodo
    names   Kyodo, KYODO, "Kyodo News"
agency Yonhap
    names   Yonhap
agency KCNA
    names   KCNA, "Korean Central News Agency"
agency Bernama
    names   Bernama, BERNAMA
agency Antara
    names   Antara, ANTARA
agency IRNA
    names   IRNA, "Islamic Republic News Agency"
agency Fars
    names   "Fars News Agency", FNA
agency ISNA
    names   ISNA
agency "Mehr News"
    names   "Mehr News Agency", MNA
agency Anadolu
    names   "Anadolu Agency", AA
agency SANA
    names   SANA, "Syrian Arab News Agency"
agency WAFA
    names   WAFA
agency "Ma'an"
    names   "Ma'an News Agency"
agency PNA
    names   PNA, "Philippine News Agency"
agency MENA
    names   "Middle East News Agency"
agency SPA
    names   SPA, "Saudi Press Agency"
agency PA
    names   PA, "Press Association", "PA Media"
agency CP
    names   "Canadian Press", "The Canadian Press"
agency AAP
    names   AAP, "Australian Associated Press"
agency ThaiNews
    names   TNA
agency VNA
    names   VNA, "Vietnam News Agency"
agency Bloomberg
    names   Bloomberg, BLOOMBERG, "Bloomberg News"
agency Ukrinform
    names   Ukrinform, UKRINFORM
agency BelTA
    names   BelTA, BELTA
agency Agerpres
    names   Agerpres
agency MTI
    names   MTI
agency PAP
    names   PAP
agency NAN
    names   NAN, "News Agency of Nigeria"
agency GNA
    names   GNA, "Ghana News Agency"
agency Sapa
    names   Sapa, SAPA, "South African Press Association"
agency PANA
    names   PANA, Panapress
agency CNA
    names   CNA, "Central News Agency"
agency ENP
    names   "European Pressphoto Agency"
agency KUNA
    names   KUNA, "Kuwait News Agency"
agency WAM
    names   WAM, "Emirates News Agency"
agency Petra
    names   "Petra News Agency", "Jordan News Agency"
agency TNS
    names   TNS, "Tribune News Service"
agency CNN
    names   CNN
agency Pajhwok
    names   "Pajhwok Afghan News", Pajhwok
agency BSS
    names   BSS, "Bangladesh Sangbad Sangstha"
