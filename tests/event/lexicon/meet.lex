verbs   meet
    actor      subject
    recipient  with, object

rule meet
    mutual  yes
    cameo   040
    yes     Norway met Russia.
    no      Norway slept.
