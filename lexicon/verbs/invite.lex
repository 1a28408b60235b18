# invite.lex: invitations and planned meetings are AGREE
verbs   invite
    actor      subject
    recipient  object

nouns   invitation
    actor      subject, from, possessor, by
    recipient  to, object, for

rule invite
    for     invite, invitation
    when    recipient is country or person or organisation or @head-of-party, infinitive is not invest or write or sing or play or speak or think or imagine or consider or buy or apply or bid
    cameo   036
    yes     Poland invited the Ukrainian president to Warsaw.        POL > UKR
    yes     The Indian prime minister has been invited by Japan.     JPN > IND
    no      The museum invited children to draw.
    no      The Dutch firm invited the Kenyan banker to invest.

rule invite-observers
    for     invite, invitation
    when    object is @inspector
    cameo   0355
    yes     Nigeria invited observers from the African Union.        NGA
    no      Nigeria invited the South African president.

rule invitation
    for     nouns
    when    head is extend or send or issue
    cameo   036
    yes     Japan extended an invitation to the Mongolian president.    JPN > MNG
    no      She received an invitation to a wedding.

class @head-of-party
    words   president, minister, leader, king, queen, chancellor, delegation, envoy, official, government, pope, general

verbs   "receive invitation", "accept invitation"
    actor      from, object then from, by, object then by, of, object then of
    recipient  subject

rule receive-invitation
    for     "receive invitation"
    when    actor is country or GOV or organisation, recipient is country or GOV or organisation or person
    cameo   036
    yes     The Ghanaian president received an invitation from Togo.   TGO > GHA
    no      The bride received an invitation from her friends.

rule accept-invitation
    for     "accept invitation"
    when    actor is country or GOV or organisation or person or group
    actor      subject
    recipient  object then possessor, object then from, object then by, object then of, object then compound, from, by
    cameo   036
    yes     The Gambian president accepted an invitation from Ghana.     GMB > GHA
    yes     The Gambian president has accepted Ghana's invitation to visit Accra.   GMB > GHA
    no      The Gambian bride accepted an invitation from her friends.

verbs   "decline invitation", "turn down invitation", "refuse invitation"
    actor      subject
    recipient  object then possessor, object then from, object then by, object then of, from

rule decline-invitation
    for     "decline invitation", "turn down invitation", "refuse invitation"
    when    actor is country or GOV or organisation or person
    cameo   125
    yes     The Gambian president declined an invitation from Ghana.     GMB > GHA
    no      The Gambian singer sent an invitation to Ghana.
