# think.lex: what people hold, feel and know

cue believe
    verbs      believe, think, thought, feel, felt, imagine, reckon, suppose, consider
    stance     affirm
    negated    deny
    takes      clause
    takes      quotation
    takes      object infinitive
    takes      about|of
    unnamed    yes
    yes        The group believes that the talks will fail.              The group | believes
    yes        The group does not think that the talks will fail.        The group | does not think
    no         Believe it or not.
    why        "Does not think that he left" says that he did not.

cue guess
    verbs      guess, figure, surmise, speculate, suspect, presume, assume, sense, judge, hypothesise, hypothesize, dream, fancy, wonder
    stance     affirm
    takes      clause
    takes      quotation
    takes      object infinitive
    takes      about|of
    unnamed    yes
    yes        The analyst guessed that the talks would fail.            The analyst | guessed
    no         Believe it or not.

cue know
    verbs      know, knew, known, realise, realize, understand, remember, recall, forget, recognise, recognize, notice, see, hear, learn, discover, appreciate
    stance     affirm
    factive    yes
    takes      clause
    yes        The agency knew that the convoy would pass.               The agency | knew
    no         She knew him well.
    why        What is known holds.

cue know-what
    verbs      know, knew, known, understand, remember, forget, realise, realize
    stance     affirm
    factive    yes
    object     @asked
    takes      object
    yes        The villagers do not know what the rebels want.           The villagers | do not know
    no         The villagers know the rebels well.
    why        A question that somebody can answer, or not.

cue hope
    verbs      hope, wish, expect, anticipate, fear, worry, dread, "look forward"
    stance     suppose
    takes      clause
    takes      quotation
    takes      infinitive
    takes      object infinitive
    takes      for|about|over|to
    takes      object
    unnamed    yes
    yes        The villagers fear that the dam will burst.               The villagers | fear
    yes        The ministry hopes to free the hostages.                  The ministry | hopes
    no         There is little hope.
