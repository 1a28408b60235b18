# harm.lex: how it is told whom an attack struck

# "NO soldiers were hurt": nobody was.
class @denial
    words   no, not, never, nobody, none, neither, nor, without
# "The guard was WOUNDED in the raid": what an attack does to whom it strikes.
class @strikes
    words   kill, wound, injure, hurt, maim, murder, slay, massacre, slaughter, shoot, burn, mutilate, behead, decapitate, damage, destroy
# "Ten soldiers DIED in the raid".
class @perishes
    words   die, perish
# "left ten soldiers DEAD".
class @hurt
    words   dead, kill, killed, wound, wounded, injure, injured, hurt, maim, maimed
# "the DEATHS of ten soldiers": who bears them stands behind.
class @harm
    words   death, life, injury, wound, killing, loss, casualty
class @harm-bearer-marks
    words   of, to, among, on, upon
# "the raid RESULTED in the deaths of ten soldiers".
class @results-in
    words   result, leave, cause, claim, cost, take, lead, bring, inflict
# "killed as a RESULT of the raid".
class @outcome
    words   result, consequence, course
# "wounded IN the raid", "WHEN a bomb went off": lead to the attack that did it.
class @harm-marks
    words   in, during, by, from
class @harm-clauses
    words   when, after, as, because
# "the judge whose LIFE was threatened": what is done to it is done to him.
class @life
    words   life, safety, body, head, face, hand, arm, leg
# "a house OWNED by the mayor", "a car that BELONGS to the mayor": whose it is stands behind.
class @held
    words   own, belong
class @held-marks
    words   by, to
# "explosions IN New York": where it was, and nobody.
class @scene-marks
    words   in, near, around, throughout, across, inside, outside, at
# "the arrest of two men and the DISCOVERY of a laboratory": what is done besides, and nobody.
class @doing
    words   discovery, seizure, recovery, confiscation, destruction, theft, robbery, burning, dismantling, closure, release, rescue, escape, disappearance, death, injury, looting, ransacking, use
# "SUFFERED injuries", "LOST their lives".
class @suffers
    words   suffer, sustain, receive, lose
# "in the western PART of Gao".
class @scene-part
    words   part, sector, section, side, outskirts, outskirt, suburb, center, centre, zone, heart, middle, vicinity, corner, quarter, downtown
