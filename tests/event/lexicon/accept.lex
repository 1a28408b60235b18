verbs   accept
    actor      subject
    recipient  object then by, object then from

rule accept
    when    object is offer
    cameo   036
    yes     Norway accepted an offer from Russia.
    no      Norway slept.
