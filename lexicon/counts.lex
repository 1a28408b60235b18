# counts.lex: what numbers count, and numbers in words

count   dead
    words   kill, dead, die, death, fatality, slay, perish, massacre, murder, execute, behead, body, martyr
count   injured
    words   injure, wound, hurt, injury, wounded, injured, maim
count   arrested
    words   arrest, detain, detention, detainee, imprison, jail, apprehend, capture, arrested, detained
count   crowd
    words   protester, demonstrator, marcher, rally, march, demonstrate, protest, gather, striker, rioter, crowd, strike, attend

number  1 one
number  2 two couple
number  3 three
number  4 four
number  5 five
number  6 six
number  7 seven
number  8 eight
number  9 nine
number  10 ten
number  11 eleven
number  12 twelve dozen
number  13 thirteen
number  14 fourteen
number  15 fifteen
number  16 sixteen
number  17 seventeen
number  18 eighteen
number  19 nineteen
number  20 twenty
number  30 thirty
number  40 forty
number  50 fifty
number  60 sixty
number  100 hundred
number  1000 thousand
number  1000000 million
number  70 seventy
number  80 eighty
number  90 ninety
