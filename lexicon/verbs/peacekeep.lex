# peacekeep.lex: troops that keep the peace of others
verbs   send, deploy, dispatch, contribute, provide, commit
    actor      subject, object
    recipient  to then in, in, to, along, for, object then to, object then in, clause object, infinitive object, as then in, as then along
verbs   arrive in, serve in, participate in, take part in, patrol, deploy in
    actor      subject
    recipient  in then in, in, object, at
nouns   deployment, contribution
    actor      subject, by, possessor, of
    recipient  to, in

rule send-to-keep-peace
    for     send, deploy, dispatch, contribute, provide, commit
    when    sentence has peacekeeping or peacekeeper, object is @soldiers or @peacekeeper or peacekeeper or police or helicopter or unit, recipient is any
    cameo   074
    yes     Kenya sent troops to Haiti on a peacekeeping mission.        KEN > HTI
    yes     Kenyan peacekeepers were deployed to Haiti on Monday.        KEN > HTI
    no      Kenya sent troops to the border.
    why     peacekeepers are help for the land they go to, not a show of force

rule keep-peace
    for     arrive in, serve in, participate in, take part in, patrol, deploy in
    when    sentence has peacekeeping or peacekeeper, actor is MIL or country or IGO or UNO or group, recipient is any
    cameo   074
    yes     Ghanaian peacekeepers arrived in Liberia.                    GHA > LBR
    no      Ghanaian tourists arrived in Liberia.

rule peace-deployment
    for     nouns
    when    sentence has peacekeeping or peacekeeper, of is @soldiers or @peacekeeper, recipient is any
    actor      subject, by, possessor
    cameo   074
    yes     Nigeria announced the deployment of troops to Mali on a peacekeeping mission.   NGA > MLI
    no      Nigeria announced the deployment of a new app.

rule send-observers
    for     send, deploy, dispatch, contribute
    when    object is observer or monitor or observation, sentence has election or elections or vote or poll or ceasefire or truce or peace, actor is country or IGO or UNO or EUR or GOV or organisation, recipient is any
    cameo   070
    recipient  to, in, object then in, object then to, infinitive then in
    yes     The African Union has deployed election observers in Malawi.    IGO > MWI
    no      The weather service deployed observers in Malawi.
    why     who watches over the vote of others helps them; armed observers are 074
