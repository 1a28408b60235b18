# accuse.lex: blame, charges, criticism
verbs   accuse, blame, allege against
    actor      subject
    recipient  object, on
verbs   condemn, denounce, criticise, criticize, slam, deplore, decry, rebuke, lambast, lambaste, blast, chide, castigate, censure, berate, reprimand, deride, excoriate, fault
    actor      subject
    recipient  object, for
nouns   accusation, allegation, criticism, condemnation, denunciation, rebuke, censure, charge, complaint
    actor      subject, by, possessor, from, compound
    recipient  against, of, at, object

rule accuse
    for     accuse, blame
    when    recipient is any
    cameo   112
    turn    accused
    yes     Norway accused Russia of jamming its radio signals.      NOR > RUS
    yes     Russia was accused by Norway of deceit.                  NOR > RUS
    no      He accused himself of laziness.

rule accuse-crime
    for     accuse, blame
    when    clause is steal or smuggle or bribe or embezzle or launder or finance or cheat or rig
    cameo   1121
    yes     Norway accused Russia of smuggling cash.                 NOR > RUS
    no      Norway accused Russia of delaying the talks.

rule accuse-of-crime
    for     accuse, blame
    when    of is corruption or fraud or bribery or crime or murder or theft or terrorism or smuggling
    cameo   1121
    yes     Kenya accused the opposition leader of fraud.            KEN > opposition
    no      Kenya accused the opposition leader of delay.

rule accuse-of-spying
    for     accuse, blame
    when    of is espionage or treason or spying
    cameo   1125
    yes     Iran accused the United States of espionage.             IRN > USA
    no      Iran accused the United States of arrogance.

rule accuse-spying
    for     accuse, blame
    when    clause is spy or spying
    cameo   1125
    yes     Iran accused the United States of spying.                IRN > USA
    no      Iran accused the United States of bragging.

rule accuse-abuse
    for     accuse, blame
    when    of is abuse or torture or repression or genocide or violation
    cameo   1122
    yes     Denmark accused Belarus of torture.                      DNK > BLR
    no      Denmark accused Belarus of trickery.

rule accuse-war-crime
    for     accuse, blame
    when    of has war, of is crime or crimes
    cameo   1124
    yes     Ukraine accused Russia of war crimes.                    UKR > RUS
    no      Ukraine accused Russia of petty crimes.

rule accuse-aggression
    for     accuse, blame
    when    of is aggression or attack or bombing or strike or invasion or shelling or raid or provocation
    cameo   1123
    yes     Armenia accused Azerbaijan of aggression.                ARM > AZE
    no      Armenia accused Azerbaijan of delay.

rule blame-for
    for     blame, accuse
    when    for is @attack-word
    cameo   1123
    yes     Georgia blamed Russia for the attack.                    GEO > RUS
    no      Georgia blamed Russia for the delay.

rule blame-on
    for     blame
    when    on is any, recipient is any
    recipient  on
    cameo   112
    turn    accused
    yes     Georgia blamed the delay on Russia.                      GEO > RUS
    yes     Georgia blamed the murder of two priests on Russia.      GEO > RUS
    no      Georgia blamed Russia for the delay.
    why     What is laid to somebody is the object, and its own phrase may stand between.

rule condemn
    for     condemn, denounce, criticise, criticize, slam, deplore, decry, rebuke, lambast, lambaste, blast, chide, castigate, censure, berate, reprimand, deride, excoriate, fault
    when    recipient is any
    cameo   111
    yes     Brazil condemned Venezuela over the vote.                BRA > VEN
    yes     The European Union denounced the Belarusian government for the arrests.   EUR > BLR
    no      The critic slammed the door.

rule condemn-kin
    for     criticise, criticize, berate, chide, rebuke, reprimand, blast, slam, deride, fault
    when    subject is father or mother or wife or husband or son or daughter or brother or sister or teacher or coach or boss or critic or reviewer
    cameo   none
    no      A Norwegian boy was berated by his father.
    why     private

rule condemn-things
    for     condemn, denounce, criticise, criticize, attack, slam
    when    object is thing or everything or something or anything or everybody or everyone or anyone or anybody or stuff or people, object has not of or from or who or by or that
    cameo   none
    no      The Kenyan minister sat in a tower criticizing things.
    why     nothing in particular

rule condemn-act
    for     condemn, denounce, deplore, criticise, criticize, decry, slam
    when    object is any
    recipient  object then by, object then possessor, object then of, object then compound, object, object then between, object then of then between
    cameo   111
    yes     Brazil condemned the attack by Venezuela.                BRA > VEN
    yes     Brazil criticised the deal between Venezuela and Peru.   BRA > VEN+PER
    yes     Brazil condemned the violence.                           BRA
    no      The city condemned the old bridge as unsafe.

rule condemn-violence
    for     condemn, denounce, deplore, criticise, criticize, decry, slam
    when    object is bombing or shelling or bombardment or stabbing or lynching or murder or killing or assassination or kidnapping or abduction or death or execution or slaying or massacre or torture or shooting or beheading or beating or poisoning
    recipient  object then by
    cameo   111
    yes     Brazil condemned the murder of a Chilean priest by Bolivian soldiers.   BRA > BOL
    yes     Brazil condemned the murder of a Chilean priest.         BRA > -
    no      Brazil condemned the Chilean government.
    why     the victim is not condemned

rule condemn-violence-of
    for     condemn, denounce, deplore, criticise, criticize, decry, slam
    when    object is bombing or shelling or bombardment or stabbing or lynching or murder or killing or assassination or kidnapping or abduction or death or execution or slaying or massacre or torture or shooting or beheading or beating or poisoning or targeting or treatment or persecution or abuse, object then of is any
    recipient  object then by, object then possessor, object then compound
    cameo   111
    yes     Brazil condemned Bolivia's killing of a Chilean priest.  BRA > BOL
    yes     Brazil condemned the killing of a Chilean priest.        BRA > -
    no      Brazil condemned Bolivia's killing.
    why     where it says whom it was done to, whose it is is who did it

rule criticism-of-violence
    for     criticism, condemnation, denunciation
    when    of is bombing or shelling or bombardment or murder or killing or assassination or kidnapping or abduction or death or execution or massacre or torture or shooting or invasion or attack or assault or strike
    recipient  of then by, of then possessor
    cameo   111
    yes     Brazil repeated its condemnation of the murder of a Chilean priest.   BRA > -
    no      Brazil repeated its condemnation of the Chilean government.
    why     as condemn-violence

rule blame-deed-on
    for     blame
    when    object is attack or murder or killing or death or violence or crash or bombing or explosion or blast or failure or crisis or loss or shortage or delay or collapse or massacre or war or unrest or assassination or kidnapping or defeat or fire or shooting, on is any
    recipient  on
    cameo   112
    yes     Peru blamed the murder of the priest on Chilean rebels.  PER > CHL
    no      Peru blamed the Chilean rebels for the murder of the priest.
    why     what one is blamed for stands as the object

rule accusation
    for     accusation, allegation
    when    recipient is any
    cameo   112
    yes     Norway repeated its accusations against Russia.          NOR > RUS
    no      The accusations were printed in a book.

rule accusation-that
    for     accusation, allegation, complaint, criticism
    when    clause has that, against is none, of is none, at is none, clause is not @of-itself
    recipient  clause subject
    cameo   112
    yes     Norway repeated its accusation that Russia had cut the cable.    NOR > RUS
    no      Norway repeated its hope that Russia would mend the cable.

rule criticism
    for     criticism, condemnation, denunciation, rebuke, censure
    when    recipient is any, trigger has not self or self-criticism
    cameo   111
    yes     Norway repeated its condemnation of Russia.              NOR > RUS
    yes     Hungary faced criticism from France over the courts.     FRA > HUN
    no      The criticism was printed in a book.

verbs   "cast doubt on", "express doubt about", "voice doubt about", "raise doubt about"
    actor      subject
    recipient  on, about then of, on then of, object then on, object then about

rule cast-doubt
    for     "cast doubt on", "express doubt about", "voice doubt about", "raise doubt about"
    when    recipient is country or GOV or organisation or group
    cameo   110
    yes     The French minister cast doubt on the claims of Mali.                  FRA > MLI
    no      The fog cast doubt on the picnic.

rule file-complaint
    for     complaint
    when    head is file or lodge or submit or make or bring
    recipient  against, about then possessor, over then by, over then possessor, to
    cameo   114
    yes     Syria filed a complaint against Turkey.                  SYR > TUR
    no      The customer heard no complaint.

adjectives  critical, scathing, dismissive, contemptuous, disparaging
    actor      subject
    recipient  of then possessor, of then by, of, about

rule critical-of
    for     critical, scathing, dismissive, contemptuous, disparaging
    when    actor is @public-body or person, recipient is country or GOV or MIL or COP or organisation or group
    cameo   111
    yes     The French president was critical of Hungary.            FRA > HUN
    no      The French critic was critical of the film.

verbs   "present evidence against", "produce evidence against", "point finger at", "lay blame on", "pin blame on", "put blame on", "lay blame at", "speak out against", "rail against", "inveigh against", "heap scorn on", "pour scorn on", "vent anger at", "level accusation against", "level charge against", "make accusation against", "make allegation against", "trade accusation with", "take swipe at", "launch tirade against"
    actor      subject
    recipient  against, at, on, with, object then against, object then at

rule speak-against
    for     "speak out against", "rail against", "inveigh against", "heap scorn on", "pour scorn on", "vent anger at", "take swipe at", "launch tirade against"
    when    actor is @public-body or person, recipient is any
    cameo   111
    yes     The Kenyan president railed against the European Union.  KEN > EUR
    no      The Kenyan president leaned against the railing.

rule point-finger
    for     "present evidence against", "produce evidence against", "point finger at", "lay blame on", "pin blame on", "put blame on", "level accusation against", "level charge against", "make accusation against", "make allegation against"
    when    actor is @public-body or person, recipient is any
    cameo   112
    yes     France presented evidence against Syria.                 FRA > SYR
    yes     The Turkish minister pointed the finger at Greece.       TUR > GRC
    no      France presented a play against type.

verbs   "draw criticism", "attract criticism", "earn criticism", "receive criticism", "draw condemnation", "earn rebuke", "draw rebuke", "draw fire", "draw ire"
    actor      object then from, from, object then of, object then by, object then possessor
    recipient  subject

rule draw-criticism
    for     "draw criticism", "attract criticism", "earn criticism", "receive criticism", "draw condemnation", "earn rebuke", "draw rebuke", "draw fire", "draw ire"
    when    recipient is country or GOV or person or organisation, recipient is not MIL or COP
    cameo   111
    yes     The Chadian minister drew criticism from Norway.         NOR > TCD
    no      The Chadian troops drew fire from the hill.
