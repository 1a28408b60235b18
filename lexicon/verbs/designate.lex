# designate.lex: names put on and taken off lists; visas, tariffs, trade
verbs   designate, blacklist, "put on blacklist", "place on blacklist", "place on list", "put on list", "add to list"
    actor      subject
    recipient  object

verbs   "remove from list", "take off list", delist
    actor      subject
    recipient  object

verbs   revoke, cancel, deny, withhold
    actor      subject
    recipient  to, indirect, object then of, object then for, object

verbs   ban, bar, prohibit
    actor      subject
    recipient  object, from

rule designate-terrorist
    for     designate
    when    recipient is group or organisation or person or country, sentence has terrorist or terror or organisation or organization or enemy
    cameo   163
    yes     Canada designated Hezbollah as a terrorist group.        CAN
    no      The club designated a driver.

rule put-on-list
    for     blacklist, "put on blacklist", "place on blacklist", "place on list", "put on list", "add to list"
    when    recipient is group or organisation or person or country
    cameo   163
    yes     The European Union added Belarus to its list.            EUR > BLR
    no      She put milk on the list.

rule delist
    for     "remove from list", "take off list", delist
    when    recipient is group or organisation or person or country, actor is country or UNO or EUR or GOV or JUD or LEG or IGO
    cameo   085
    yes     The United States removed Sudan from its terrorism list. USA > SDN
    no      She removed milk from the list.
    no      The Norwegian foundation removed the actor from its list of donors.

rule revoke-visa
    for     revoke, cancel, deny, withhold
    when    object is visa or accreditation or citizenship or passport or licence or license or permit or privilege or status, actor is country or GOV or organisation or EUR
    cameo   172
    yes     Australia revoked the visas of two Chinese scholars.     AUS > CHN
    no      The bank revoked the card.

rule ban-travel
    for     ban, bar, prohibit
    when    object is airlines or flight or traveller or traveler or visitor or citizen or ship or airline, actor is country or GOV or EUR
    cameo   172
    yes     India has banned Pakistani airlines.                     IND > PAK
    no      The hotel barred dogs.
