# warn.lex: warnings
verbs   warn, caution
    actor      subject
    recipient  object, against
nouns   warning
    actor      subject, possessor, by, from, compound
    recipient  to, against

rule warn
    for     warn, caution
    when    recipient is any, object is not tourist or traveller or driver, recipient is not @public, actor is not MED
    cameo   130
    yes     China warned Taiwan against independence moves.             CHN > TWN
    no      Doctors warned of a hot summer.
    no      The Norwegian food agency warned people to stay away from the mushrooms.

verbs   "issue warning to", "send warning to", "deliver warning to", "put on notice"
    actor      subject
    recipient  to, object, object then to

rule issue-warning
    for     "issue warning to", "send warning to", "deliver warning to", "put on notice"
    when    recipient is country or GOV or organisation or person or group or MIL
    cameo   130
    yes     Senegal issued a warning to Gambia.                      SEN > GMB
    no      The bureau issued a forecast for sailors.

class @public
    words   public, people, resident, consumer, customer, parent, user, shopper, driver, motorist, tourist, traveller, traveler, swimmer, patient, pupil, investor, reader, viewer, homeowner, commuter, voter
