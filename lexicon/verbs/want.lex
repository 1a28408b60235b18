# want.lex: what one side would have another do
verbs   want, want see, would like, would like see, expect
    actor      subject
    recipient  clause then object, clause then clause subject, clause subject, object

rule want-done
    for     want see, would like see
    when    recipient is any, recipient is country or GOV or MIL or REB or OPP or PTY or UNO or IGO, actor is country or organisation or GOV or MIL or LEG or OPP or PTY
    cameo   020
    turn    asked
    yes     Norway wants to see Russia open the border.                   NOR > RUS
    no      The tourists want to see Russia.

rule want-someone-to
    for     want
    when    clause is any, recipient is country or GOV or MIL or REB or OPP or PTY or UNO or IGO, clause has not be, clause is not see or believe or understand or know or think or be or become or feel or remember or succeed or win or fail or lose or prosper or look or seem or have or say, object is not claim or report or suggestion or argument or idea or fact or belief or notion or sign or evidence, object has not next
    recipient  object, clause subject
    cameo   020
    turn    asked
    yes     Norway wants Russia to open the border.                       NOR > RUS
    no      Norway wants to open the border with Russia.
    no      Norway wants Russia to be a good neighbour.
