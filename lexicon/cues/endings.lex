# endings.lex: how verbs are inflected: the ending of a form, that of its lemma

ending  s      -
ending  es     -
ending  ies    y
ending  ed     -
ending  ed     e
ending  ied    y
ending  ing    -
ending  ing    e
ending  tted   t
ending  tting  t
ending  nned   n
ending  nning  n
ending  pped   p
ending  pping  p
ending  gged   g
ending  gging  g
ending  lled   l
ending  lling  l
ending  rred   r
ending  rring  r
ending  dded   d
ending  dding  d
ending  bbed   b
ending  bbing  b
ending  mmed   m
ending  mming  m
