verbs   attack

rule attack
    cameo   190
    code    COERCE restrict
    yes     Norway attacked Russia.        NOR > RUS
    no      The critic attacked the play.
