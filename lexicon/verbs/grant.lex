# grant.lex: permission given, requests met, policies taken back
verbs   grant, give, approve, authorise, authorize, "sign off on", "give go-ahead to", "give green light to"
    actor      subject
    recipient  indirect, to, object then to, object then by, object then from, object then of, object, clause subject, for

verbs   reverse, overturn, abandon, "back away from", "walk back", rescind, retract, "take back", shelve, revoke, quash, annul, "set aside"
    actor      subject
    recipient  object then on then of, object then on, object then against, object then of, object then to, on

verbs   reinstate, rehire
    actor      subject
    recipient  object

verbs   "let free"
    actor      subject
    recipient  object, clause object

verbs   "hand over", "turn over", relinquish, cede
    actor      subject
    recipient  to

rule grant-permission
    for     grant, give
    when    object is permission or access or licence or license or approval or extension or request or waiver or exemption or status or concession, actor is @public-body or person, sentence has not @sport
    cameo   080
    yes     Egypt granted Sudan access to the port.                  EGY > SDN
    no      The pupil asked for permission to leave.

rule approve-deployment
    for     approve, authorise, authorize
    when    object is deployment or operation or mission or intervention or presence, object has troop or troops or soldier or force or military or peacekeeper, actor is LEG or GOV or country
    cameo   080
    recipient  object then in, object then to, in, to
    yes     The Danish parliament approved a troop deployment in Mali.   DNK > MLI
    no      The Danish parliament approved the deployment of nurses.

rule grant-citizenship
    for     grant, give
    when    object is citizenship or nationality or residency or passport, actor is @public-body or person
    cameo   081
    yes     Brazil granted citizenship to two Haitian families.      BRA > HTI
    no      The dictionary gives the meaning of citizenship.

rule approve-request
    for     approve, authorise, authorize, "sign off on", "give go-ahead to", "give green light to"
    when    actor is not LAB or CVL or BUS or MNC, object is request or extension or deployment or plan or deal or sale or release or extradition or mission or visit or transfer or proposal or application
    cameo   080
    yes     Japan approved a request from Mongolia.                  JPN > MNG
    no      The tailor approved the fabric.

rule reverse-policy
    for     reverse, overturn, abandon, "back away from", "walk back", rescind, retract, "take back", shelve, revoke, quash, annul
    when    object is decision or policy or ban or plan or order or law or rule or measure or statement or remark or reform or tax or verdict or conviction or claim
    cameo   080
    yes     Hungary reversed its decision on Ukrainian grain.        HUN
    no      The driver reversed the car.

rule set-aside
    for     "set aside"
    when    object is decision or ban or order or law or verdict or conviction or ruling or sentence or result, actor is JUD or GOV or LEG or country
    cameo   080
    yes     The Kenyan court set aside the ban on the paper.         KEN
    no      Setting aside taxes, Kenya has good roads.

rule reinstate
    for     reinstate, rehire
    when    object is official or judge or minister or worker or officer or general or ambassador or teacher or professor
    cameo   081
    yes     Turkey reinstated the Kurdish mayor and two judges.      TUR
    no      The editor reinstated a comma.

rule set-free
    for     "let free"
    cameo   0841
    yes     Myanmar let free two British reporters.                  MMR > GBR
    yes     Myanmar let free Olaf Scholz, who had led marches.       MMR > scholz
    no      The boy let the balloon go.

rule hand-over
    for     "hand over", "turn over", relinquish, cede
    when    object is power or territory or land or island or province or control or weapon or arms or city or base, recipient is any
    cameo   0842
    yes     France handed over the base to Senegal.                  FRA > SEN
    no      The runner handed over the baton.

verbs   introduce, adopt, announce, enact, pass
    actor      subject
    recipient  none

rule grant-reform
    for     grant, introduce, announce, enact
    when    object is reform or election or referendum or amendment, actor is GOV or country, actor is not LEG
    cameo   083
    recipient  none
    yes     The king of Jordan announced political reforms.          JOR
    no      The club announced a new coach.

rule grant-rights
    for     grant, give
    when    object is right or rights or freedom or vote, actor is GOV or LEG or country, sentence has not @sport
    cameo   0833
    yes     Kuwait has granted voting rights to women.               KWT > women
    no      The contract gives buyers the right to return the lamp.

rule grant-autonomy
    for     grant, give
    when    object is autonomy or independence or self-rule or statehood, actor is GOV or LEG or country, sentence has not @sport, object is not permission
    cameo   0834
    yes     Sudan granted autonomy to two provinces.                 SDN
    no      Her job gives her autonomy.
