# words.lex: small words that the claim stage goes by

cue small-words
    asides     as
    agents     by
    negators   never, hardly, barely, scarcely, neither, nor, "no longer"
    falsifiers falsely, wrongly, untruthfully, erroneously, incorrectly, mistakenly, dishonestly, inaccurately
    stops      because, although, though, while, whereas, unless, "even as", "even after", "even though"
    why        As makes a parenthesis of the cue's clause; by names who is behind a passive.

# Verbs that only lend a cue noun its doer.
cue light-verbs
    light      issue, release, "put out", "send out", circulate, tweet, draft, distribute, run, air, broadcast, place, paste, make, give, deliver, voice, express, raise, repeat, reiterate, reaffirm, sound, offer, publish, send, post, renew, level, file, lodge, present, put, read, write, pen, sign, echo, have, hold, take, receive
    why        "Issued a denial", "voiced concern": the noun is what is said, the verb's subject says it.

# Verbs that turn what they govern into its contrary.
cue refuse-to
    verbs      refuse, decline
    stance     deny
    negated    affirm
    negates    yes
    takes      infinitive
    yes        The ministry refused to open the border.         The ministry | refused
    yes        The general declined to name the town.           The general | declined
    no         The refuse had not been collected for weeks.
    why        "Refused to confirm" is no confirmation: the stance of the verb after it turns.

# These turn the cue they govern and say nothing themselves.
cue fail-to
    verbs      fail, avoid, stop, omit
    negates    yes
    no         The ministry failed to open the border.
    why        "Failed to confirm" is no confirmation, and failing is no word of anybody's.
