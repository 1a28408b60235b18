# variants.lex: how one person's name is written in different papers
#
# Names are compared word by word. Each word is made plain by the rules of `letters`, in this
# order, all over the word (^ its beginning, $ its end); then doubled letters become one. What
# differs after that is the same only by a line of `spellings` (spellings.lex, generated, and
# below) or of `short` names. `articles` are left out of the comparison, `particles` between two
# other words, and `joined` words go with the word behind them. `order` says in which states the family's name comes first, and in which
# either comes first in the papers.
#
# Of two in office with one surname, the one is meant whose office has one of the `great` words.
#
# A name found by these rules and not as the lexicon writes it counts only for somebody in office.

variants letters
    rules  ø=o, ł=l, đ=d, ı=i, ß=ss, æ=ae, œ=oe, ð=d, þ=th, ə=a
    rules  tch=C, zh=j, dzh=j, dj=j, ch=C, sh=S, kh=k, gh=g, dh=d, th=t, ph=f, bh=b, ck=k, q=k, x=ks, c=k, w=v
    rules  iy$=i, yy$=i, ij$=i, ^ye=e, ^je=e, ^yo=io, ei=ai, ey=ai, ay=ai, ee=i, oo=u, ou=u, ow=ov, y=i, o=u, e=a, h$=, ^abdal=abdul

variants articles
    words  al, el, ul, ur, jr, sr, junior

variants particles
    words  ar, as, ad, an, az, ud, bin, ben, ibn, bint, de, da, do, dos, das, del, della, di, du, la, le, van, von, der, den, ter, te, y

variants joined
    words  abdul, abdel, abdal, abd, abdur, abdoul

variants great
    words  president, prime, premier, king, queen, emir, amir, sultan, chancellor, taoiseach, supreme, leader

variants order
    family-first  CHN, TWN, PRK, KOR, VNM
    either        HUN, JPN, KHM

variants short
    words  michael, mike, mick
    words  william, bill, will, billy
    words  robert, bob, rob, bobby, bert
    words  richard, dick, rick, rich, ricky
    words  james, jim, jimmy, jamie
    words  john, jack, johnny, jon
    words  joseph, joe, joey
    words  thomas, tom, tommy
    words  charles, charlie, chuck
    words  david, dave, davey
    words  daniel, dan, danny
    words  donald, don, donny
    words  edward, ed, eddie, ted, ned
    words  anthony, tony
    words  andrew, andy, drew
    words  alexander, alex, sasha, sandy
    words  alexandra, alex, sasha
    words  benjamin, ben, benny, bibi
    words  christopher, chris
    words  kenneth, ken
    words  lawrence, larry
    words  laurence, larry
    words  leonard, len, lenny
    words  matthew, matt
    words  nicholas, nick
    words  nicolas, nick, nico
    words  patrick, pat
    words  patricia, pat, patty
    words  peter, pete
    words  philip, phil
    words  raymond, ray
    words  ronald, ron, ronnie
    words  samuel, sam
    words  stephen, steve
    words  steven, steve
    words  susan, sue
    words  theodore, ted, teddy
    words  timothy, tim
    words  walter, walt
    words  elizabeth, liz, beth, betsy
    words  katherine, kate, kathy
    words  kathleen, kathy
    words  catherine, kate, cathy
    words  margaret, maggie, peggy
    words  rebecca, becky
    words  deborah, debbie, deb
    words  barbara, barb
    words  jennifer, jen, jenny
    words  jacqueline, jackie
    words  frederick, fred, freddie
    words  francis, frank
    words  franklin, frank
    words  gerald, gerry, jerry
    words  gerard, gerry
    words  gregory, greg
    words  geoffrey, geoff
    words  jeffrey, jeff
    words  jeremiah, jerry
    words  douglas, doug
    words  eugene, gene
    words  henry, hank, harry
    words  harold, hal, harry
    words  ernest, ernie
    words  bernard, bernie
    words  albert, al, bert
    words  alfred, alf, fred
    words  alan, al
    words  arthur, art
    words  abraham, abe
    words  clifford, cliff
    words  mitchell, mitch
    words  nathan, nat, nate
    words  zachary, zach
    words  joshua, josh
    words  jonathan, jon
    words  louis, lou
    words  vincent, vince
    words  valerie, val
    words  victoria, vicky, tori
    words  virginia, ginny
    words  vladimir, volodya
    words  mikhail, misha
    words  dmitry, dima
    words  francisco, paco, pancho
    words  jose, pepe
    words  enrique, quique
    words  giuseppe, beppe
    words  luiz, lula
    words  mohammed, mo

variants spellings
    words  gaddafi, qaddafi, qadhafi, kadhafi, gadhafi, kaddafi
    words  yasser, yasir, yaser, yassir
    words  george, georgios, giorgos, yeoryios
    words  afwerki, afewerki, afworki
    words  muallem, moallem, mualem
    words  muammar, moammar, moamer, muammer
    words  yevgeny, evgeni, evgenii, yevgeni
    words  alexander, aleksandr, alexandr, oleksandr, aleksander, alyaksandr, aliaksandr
    words  nikolai, mykola
    words  sergei, serhiy, serhii, syarhei
    words  andrei, andriy, andrii
    words  dmitry, dmytro
    words  vladimir, volodymyr, uladzimir
    words  mikhail, mykhailo, mihail
    words  pavel, pavlo
    words  petr, petro, pyotr
    words  yulia, yuliya, julia
    words  victor, viktor, viktar
    words  ashfaq, ashfaque
    words  kayani, kiyani
    words  gilani, jilani, geelani
    words  yousaf, yousuf, yusuf, yousef, yossef
    words  sharif, shareef, sherif
    words  hussein, hussain, husayn, husain, hossein
    words  khalid, khaled
    words  hamid, hameed, hamed
    words  said, saeed, sayed
    words  osman, othman, usman, uthman
    words  karim, kareem, kerim
    words  salih, saleh
    words  jamal, gamal, djamel
    words  jalal, galal
    words  najib, naguib, nagib
    words  abdullah, abdallah, abdulla
    words  rahman, rehman
    words  rashid, rachid
    words  tariq, tarek, tareq
    words  walid, waleed, oualid
    words  mahdi, mehdi
    words  ibrahim, ebrahim
    words  ismail, ismael, esmail
    words  ahmad, ahmet
    words  mohammed, mehmet, mohamud, mahamat, mamadou
    words  burhanuddin, burhanudin
    words  massoud, masood, masud
    words  dostum, dostam
    words  akhundzada, akhunzada
    words  mansour, mansoor, mansur
    words  bouteflika, boutaflika
    words  netanyahu, netanyahou
    words  zawahiri, zawahri
    words  meshaal, mashaal, mishal
    words  rouhani, rohani, ruhani
    words  ahmadinejad, ahmadinezhad
    words  khamenei, khamenai
    words  erdogan, erdoghan
    words  lukashenko, lukashenka
    words  poroshenko, porochenko
    words  zelensky, zelenskyi
    words  kim, gim
    words  roh, noh
    words  choi, choe
    words  chung, jeong, jung
    words  moon, mun
    words  defence, defense
    words  sen, senator
    words  rep, representative, congressman, congresswoman
    words  gov, governor
    words  chairman, chairwoman, chair
    words  spokesman, spokeswoman, spokesperson
