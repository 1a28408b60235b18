verbs   ask

rule ask
    cameo   190
    turn    askd
    status  futur
    yes     Norway asked Russia to come.        NOR > RUS
    no      The child asked a question.
