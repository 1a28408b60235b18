# must.lex: what somebody says another must do
modals  must, should
    actor      speaker, head then subject
    recipient  subject
verbs   need to, have to
    actor      speaker
    recipient  subject

rule must
    for     must, should
    when    recipient is any, actor is not reporter or interviewer or correspondent or newsman, recipient is not person or CVL, recipient is not BUS or MED or EDU or REF or JRN, recipient is not @public, object is not @matter, object is not confidence or faith or patience or courage or hope or doubt or fear or trust, subject has not next, subject is not unity or effort or bloodbath or violence or killing or war or crisis or relationship or success or victory or defeat or result
    cameo   100
    turn    demanded
    yes     "Kenya must close every smuggling camp," the White House spokesman said.   USA > KEN
    yes     Traders in Peru said on Friday that Chile must ensure security.   PER > CHL
    no      "The rain must stop," the spokesman said.
    no      "Investors in Norway should not worry," the minister said.
    no      "It is a choice that Norway must make," the Danish minister said.
    no      "Women in Norway should wear scarves," the Danish minister said.
    no      "Norway must be grateful for the fish," the Danish minister said.
    no      "The Norwegian government should understand the law," the Danish minister said.

rule must-feel
    for     must, should
    when    subject then head is @of-itself, recipient is any, recipient is not person, object is not @matter, subject is any
    cameo   none
    no      "Norway should be grateful for the fish," the Danish minister said.
    no      "The Norwegian government must be careful," the Danish minister said.
    why     what one should feel, know or look after for oneself is asked of nobody

rule must-win
    for     must, should
    when    recipient is PTY or LEG or OPP, subject then head is @contest-word, recipient is any, recipient is not person, object is not @matter
    cameo   none
    no      "The Kenyan opposition must win three counties in the west," the Ugandan minister said.
    why     what a contest takes is no demand

rule need-to
    for     need to, have to
    when    clause is any, recipient is country or GOV or MIL or REB, clause is not do, object is none, subject is not request or bill or case or matter or question or decision or plan or law, subject has not next
    cameo   100
    turn    demanded
    yes     "Iran needs to stop the attacks," the State Department spokesman said.   USA > IRN
    no      "We need to sleep," the spokesman said.
    no      "They will do what Pakistan needs to do," the Pentagon spokesman said.
    no      "Iran needs to understand the law," the State Department spokesman said.
    no      "Iran has the money to stop the attacks," the State Department spokesman said.
    no      "It is a riddle that Iran needs to solve," the State Department spokesman said.

rule need-to-be-done-with
    for     need to, have to, must, should
    when    clause is destroy or defeat or eliminate or kill or beat or bomb or punish or arrest or fire or oust or crush or confront or watch or protect or save or question or prosecute or jail or replace or treat or respect or stop or hold, clause has be
    cameo   none
    no      "The Islamic State needs to be destroyed," the Danish minister said.
    why     nobody is asked to do it

rule need-to-solve
    for     need to, have to
    when    head is @matter
    cameo   none
    no      "The leak remains a problem that Iran needs to solve," the State Department spokesman said.
    why     as must

rule need-to-feel
    for     need to, have to
    when    clause is @of-itself, recipient is any, object is none
    cameo   none
    no      "Iran needs to be aware of the storm," the State Department spokesman said.
    why     as must-feel

rule need-to-win
    for     need to, have to
    when    recipient is PTY or LEG or OPP, clause is @contest-word
    cameo   none
    no      "The Kenyan opposition has to win over the towns," the Ugandan minister said.
    why     as must-win

# What is decided, solved or borne: "a choice that they must make" asks for nothing.
class @matter
    words   decision, choice, problem, question, issue, task, challenge, role, burden, riddle, hurdle, obstacle, test, price, cost, fact, reality, truth

# What somebody should feel, know, be or see to for himself.
class @of-itself
    words   have, prove, stand, continue, remain, stay, win, work, shock, grateful, thankful, careful, cautious, aware, ashamed, embarrassed, proud, glad, happy, sorry, afraid, worried, concerned, wary, mindful, vigilant, patient, humble, confident, able, allowed, careful, surprised, alarmed, nervous, clear, clearer, smart, smarter, strong, stronger, better, good, tough, brace, beware, worry, fear, know, remember, understand, realise, realize, think, consider, feel, believe, expect, hope, wonder, see, learn, look, watch, love, enjoy, suffer, live, survive, happen, become, seem, wait, like, benefit, thank, rethink, reassess

# What a contest of votes takes.
class @contest-word
    words   win, win over, regain, gain, flip, hold, retain, capture, beat, defeat, unseat, oust, attract, appeal, court, woo, broaden, expand, unite, unify, coalesce, rally, find, grow, improve, raise, spend, compete, campaign, run, field, nominate, choose, pick, select, figure, focus, rebuild, reach, turn, mobilise, mobilize, energise, energize, motivate, target, persuade, convince
