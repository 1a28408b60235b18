# believe.lex: saying that somebody did it
verbs   believe, know, say, maintain, conclude, insist, declare, state, confirm, think, claim, allege, assert
    actor      subject
    recipient  clause subject

rule hold-responsible
    when    clause is responsible or guilty or complicit, recipient is any, clause is not not-responsible or never-responsible or not-guilty or never-guilty or not-complicit or never-complicit
    cameo   112
    yes     France believes that Chad is responsible for the raid.         FRA > TCD
    yes     France believes that Chad is responsible for raids that hurt not only soldiers but children.   FRA > TCD
    no      France believes that Chad is ready.
    no      France believes that Chad is not responsible for the raid.
    no      Kenya's minister says that Uganda was never complicit in the kidnapping.

rule say-behind
    when    clause has behind, clause is not rally or get or leave or stand or unite or close or fall or lag or run or put or lie, recipient is any, clause has not scene or wheel or bar or schedule or desk or camera or door or curtain or time or counter, clause is not not-attack or never-attack or not-bombing or never-bombing or not-killing or never-killing or not-murder or never-murder or not-kidnapping or not-abduction or not-assassination or not-massacre or not-plot or not-coup or not-explosion or not-blast or not-leak or not-hack, clause has @attack-word or killing or murder or massacre or assassination or kidnapping or abduction or plot or coup or hack or hacking or leak or explosion or blast or poisoning
    cameo   112
    yes     Kenya says that al-Shabaab is behind the attack.               KEN > SOM
    no      Kenya says that al-Shabaab is weak.
    no      Kenya says that al-Shabaab is not behind the attack.
    no      Kenya says that the Ugandan players were crying behind the scenes.
    no      Kenya says that the Ugandan runner is far behind.
