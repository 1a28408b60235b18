# Lines after which a page holds nothing more of the article.

tail author
    share   0.5
    line    about the|this author|authors|writer|reporter|contributor|journalist
    line    author|authors bio|biography|profile|info|information|details
    line    more by|from|stories by? this? author|writer|reporter|<name>
    line    meet the author
    line    written|reported by
    most    8
    yes     About the Author
    yes     More from this author
    no      The author of the report left the country.

tail more
    share   0.5
    line    story|article continues|continued <words>
    line    view|see|read|continue reading? entire|full|whole|complete story|article|post
    line    continued on page|next <words>
    line    next page
    line    read the? full story|article <words>
    line    end of story|article|document|text
    line    page <number> of <number>
    line    single page
    most    7
    yes     Story Continues →
    yes     View Entire Story
    no      The story of the lost village continues to move readers in both countries today.

tail related
    line    latest|top|other|more|recent|popular|trending|featured|today's|breaking|recommended|related|similar|further|editor's|editors|suggested|promoted|sponsored|next top|latest|popular|recent|related? stories|news|headlines|articles|posts|story|article|videos|video|picks|pick|reading|content|links|topics|coverage|reads|updates|photos|galleries <words>
    line    most read|popular|viewed|commented|shared|emailed|watched|recent|discussed|trending <words>
    line    you may|might|will also? like|love|be|enjoy|read <words>
    line    you may|might|will be interested <words>
    line    recommended for|by|reading|stories|articles <words>
    line    trending|recommended|popular|related now|today|on|here <words>
    line    trending|recommended|related|popular
    line    also in|on|from|read this|the|our|news <words>
    line    more on|from|in|about this story|topic|section|subject|<name>
    line    more on this <words>
    line    more from|in <name>
    line    in other news
    line    from around the web <words>
    line    around the web <words>
    line    elsewhere on the? web|<name>
    line    from our|the partners|web|network|archives|archive
    line    see also
    line    read more
    line    read next
    line    up next
    line    what to read|watch|know next
    line    don't miss <words>
    line    must reads|read|watch
    line    in pictures
    line    <word> video|videos picks|pick
    line    video|videos|editors|editor's|staff picks|pick
    line    related
    line    other stories|news|articles <words>
    line    keep reading <words>
    line    other top|related stories|news|articles
    line    stories you|from <words>
    line    latest from|in|on <words>
    line    sponsored|promoted links|stories|content <words>
    line    paid content <words>
    most    9
    yes     Latest Stories
    yes     Related Articles
    yes     You may also like
    yes     Most Read
    no      Related talks in the capital ended without a deal on Sunday, officials said.

tail comments
    share   0.5
    line    comments
    line    <number> comments|comment|responses|replies|thoughts <words>
    line    comments <number>
    line    leave|post|write|add|submit a|your reply|comment|response|thoughts <words>
    line    join the conversation|discussion
    line    reader|readers|user|users|user's comments|responses
    line    be the first to comment <words>
    line    blog comments powered by <words>
    line    comments powered by <words>
    line    your email address will not be published <words>
    line    required fields are marked <words>
    line    view|show|load|read|see all? <number>? comments|comment|discussion <words>
    line    have your say
    line    comments are closed|moderated|disabled|off|the <words>
    line    log|sign in to|or comment|register|<words> <words>
    line    notify me of <words>
    most    12
    yes     Leave a Reply
    yes     Comments (12)
    no      Comments by the minister angered the neighbours.

tail follow
    line    follow|like us
    line    follow|like us on|at|@ <words>
    line    find us on <words>
    line    connect with us <words>
    line    stay connected|tuned|informed|updated <words>
    line    get in touch <words>
    line    share this
    line    share this|the|on story|article|post|news|page|via|<words>
    line    share on|via <words>
    line    click to share <words>
    line    tags|tagged|topics|keywords|categories|labels|filed <words>
    line    read or share this story <words>
    line    subscribe to our|the <words>
    line    sign up for|to our|the <words>
    line    newsletter|newsletters
    most    12
    yes     Follow us on
    yes     Follow us on Social…
    yes     Tags: talks, border, Sarnia
    no      Follow us, the scouts told the villagers, and they did.

tail copyright
    share   0.5
    start   © copyright
    start   © <number>
    start   copyright ©
    start   copyright <number>
    line    <words> all rights reserved <words>
    start   this material may not be
    start   published|printed under license|licence
    most    60
    yes     © 2014 The Sarn Courier, LLC.
    no      The copyright office of Sarnia opened in 1921.

tail credits
    share   0.5
    start   reporting by <words> editing|writing by
    start   reporting by <name> editing
    line    <words> contributed to this report|story|article <words>
    start   to contact the reporter|reporters|editor|author
    start   our standards the
    most    60
    yes     (Reporting by Anna Kessler; Editing by Omar Haddad)
    no      The reporting by the two papers led to the arrest of a colonel.

tail author-life
    share   0.5
    start   <name> is|was a|an|the? <word>? <word>? reporter|correspondent|writer|editor|columnist|journalist|producer|fellow|professor|freelancer|analyst covering|for|at|with|based|who|in <words>
    start   prior to joining <words>
    start   he|she|they can be reached|contacted <words>
    start   email|e the|mail author|reporter|writer <words>
    start   follow him|her|them on <words>
    start   the writer|author|reporter|columnist is|was|can|works <words>
    most    70
    yes     Anna Kessler is a reporter covering trade and portsThe Sarn Courier.
    yes     The writer is a former ambassador to Sarnia.
    yes     She can be reached at the desk.
    no      Omar Haddad, a journalist for the paper, was released on Monday.
    no      The author of the bill is a senator from the north.
