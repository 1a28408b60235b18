# cease.lex: acts that come to an end
verbs   cease, stop, halt, end, suspend, call off, break off, discontinue, abandon, terminate, wind down, cancel
    actor      subject
    recipient  object then with, object then on, object then against, object then to, clause object

rule cease-act
    when    recipient is not JRN
    cameo   none
    turn    stopped
    yes     Turkey ceased its shelling of the Syrian town.               TUR
    yes     Norway stopped its raids on the Swedish camp.                 NOR
    no      Norway ended the day with a song.
    why     what it is to end an act stands in the code table; the act that is ended is no event
