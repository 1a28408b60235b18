# fail.lex: agreements that were not reached
verbs   fail
    actor      subject
    recipient  clause then with, clause object then with, clause object then between

rule fail-to-agree
    when    clause is agree or reach or sign or conclude or strike or clinch, clause object is not someone or anyone or anybody or somebody or person or people or voter or decision or verdict or majority or goal or target or quorum, actor is not JUD
    cameo   127
    mutual  no
    yes     Norway and Canada failed to reach a fisheries deal.    NOR
    no      Iran failed to send its runners.
    no      The Iranian soldier failed to reach anyone at home.
    why     negotiators who do not come to terms have turned each other's plan down

