# accuse.lex: what is said against somebody

cue accuse
    verbs      accuse, suspect, charge, indict
    stance     allege
    takes      object of|for|with|over
    takes      object as
    unnamed    yes
    nests      yes
    yes        Minsk accused Kyiv of sending spies.                      Minsk | accused
    yes        Kyiv was accused of sending spies.                        - | was accused
    yes        Two men suspected of attacking the embassy were held.     - | suspected
    yes        Minsk accused Kyiv of ordering the raid.                  Minsk | accused
    no         The accused sat in silence.
    why        Says that somebody did wrong; the outlet does not.

cue reproach
    verbs      condemn, criticise, criticize, chide, rebuke, reprimand, castigate, denounce, lambast, lambaste, berate, scold, reproach, admonish, censure, slam, blast, ridicule, deride, assail, excoriate, upbraid, "take to task"
    stance     allege
    takes      object for|over
    takes      object as
    unnamed    yes
    nests      yes
    yes        The bishop condemned the army for shelling the port.      The bishop | condemned
    yes        The premier was criticised for freeing the gunmen.        - | was criticised
    no         The bishop condemned the murder of two monks.
    why        "For" says that somebody did wrong; what is condemned itself is known.

cue implicate
    verbs      implicate
    stance     allege
    takes      object in
    nests      yes
    unnamed    yes
    yes        The judge implicated two officers in the bombing.         The judge | implicated
    yes        Two officers were implicated in the bombing.              - | were implicated
    no         His words implicate nobody.
    why        Says that somebody did wrong; the outlet does not.

cue allege
    verbs      allege, claim, charge, purport, profess, complain, insinuate, "make out"
    stance     allege
    nests      yes
    takes      clause
    takes      quotation
    takes      infinitive
    takes      of|about
    unnamed    yes
    yes        The union alleged that the votes were bought.             The union | alleged
    yes        The group claimed to have shot down the plane.            The group | claimed
    no         The claim was filed late.

cue claim-object
    verbs      claim, allege, profess
    stance     allege
    unless     @won
    takes      object
    yes        The group claimed responsibility for the blast.           The group | claimed
    no         The claims were filed late.
    no         The party claimed victory in the north.
    why        A noun for content.

cue blame
    verbs      blame, fault
    stance     allege
    takes      object on|for
    takes      object
    nests      yes
    unnamed    yes
    yes        The governor blamed the rebels for the fire.              The governor | blamed
    yes        The rebels were blamed for burning the mill.              - | were blamed
    no         No blame was found.

cue criticise
    verbs      criticise, criticize, condemn, denounce, decry, deplore, lament, bemoan, deride, ridicule, mock, slam, blast, assail, lambast, lambaste, bash, pan, castigate, excoriate, rip, skewer, trash, disparage, belittle, chide, scold, rebuke, berate, censure, protest, bewail, regret, rue, "rail against", "lash out", knock, knife, pillory, vilify, malign, hammer, pummel, savage, scorn, denigrate, demonise, demonize, rap
    stance     affirm
    factive    yes
    takes      clause
    takes      object for|as|over
    takes      object
    takes      against|at
    takes      quotation
    unnamed    yes
    yes        The council condemned the attack on the embassy.          The council | condemned
    no         The condemned building was pulled down.
    no         Rebels attacked a police post near the border.
    why        An attitude to what is taken to have happened.

cue oppose
    verbs      oppose, challenge, "speak out", "speak up", "take issue with"
    stance     affirm
    takes      clause
    takes      object
    takes      against|about
    takes      quotation
    unnamed    yes
    yes        The council opposes the sale of the harbour.              The council | opposes
    yes        The bishop spoke out against the new law.                 the bishop | spoke out against
    no         The opposing team won.
    why        Against what may never come to be.

cue call-out
    verbs      "call out", attack
    stance     allege
    takes      object for gerund
    takes      object for|over
    yes        The mayor called out her rival for insulting farmers.     The mayor | called out
    no         The rebels attacked the village.

cue take-back
    verbs      "walk back", "back away", "back off", "back down", retract, recant
    stance     deny
    takes      object
    takes      from|on
    takes      clause
    yes        The mayor walked back his remarks.                        The mayor | walked back
    yes        The minister retracted the charge.                        The minister | retracted
    no         The mayor walked back to the hall.

cue warn
    verbs      warn, caution, "sound the alarm"
    stance     suppose
    nests      yes
    takes      clause
    takes      quotation
    takes      infinitive
    takes      of|about|against
    yes        The institute warned that the dam might burst.            The institute | warned
    yes        The general warned against a hasty withdrawal.            The general | warned against
    no         The warning came too late.

cue threaten
    verbs      threaten
    stance     promise
    nests      yes
    takes      infinitive
    takes      clause
    takes      quotation
    yes        The rebels threatened to kill the hostages.               The rebels | threatened
    no         A threatened species lives in the marsh.
