# Lines that belong to the site and not to the article.

furniture advert
    line    advertisement|advertisements|advertisment|advertising|advert|ad|ads|sponsored|promoted
    line    advertisement|ad continue reading below? the? main? story?
    line    <words> story|article continues|continue below|after <words> advertisement|ad|video <words>
    line    continue reading the main story
    line    continue reading|below
    line    article|story continues|resumes below|after <words>
    line    scroll down|on for|to <words>
    line    sponsored|promoted|paid content|post|stories|links|by|link|story
    line    content|message by|from our? sponsor|sponsors|partner|partners <words>
    line    report this ad
    line    skip ad|advert|advertisement
    line    ads by <words>
    line    remove|hide|close ad|ads
    line    why this ad
    line    advertise with us
    line    loading
    line    loading ad|more|comments|<words>
    line    please wait
    line    you can skip|close this ad|page <words>
    most    12
    yes     ADVERTISEMENT
    yes     Story continues below advertisement
    yes     Continue reading the main story
    no      The ministry paid for the advertisement.

furniture share
    line    share|tweet|email|e|mail|print|pin|save|like|follow|send|whatsapp|facebook|twitter|linkedin|pinterest|reddit|telegram|flipboard|messenger|instagram|youtube|rss|gmail|tumblr|copy|comment|comments|bookmark
    line    share|tweet|email|e|print|send|like|save|bookmark|recommend mail? this|the|with|to|it <words>
    line    share|tweet|email|print|comment <number>
    line    <number> shares|share|comments|comment|likes|tweets|views|reads|retweets
    line    share|post|send|tweet|pin on|via|to|by|with <words>
    line    share article|story|page|link|now|here
    line    share|tweet|email|print|save|facebook|twitter|whatsapp|linkedin|pinterest|google|reddit|telegram|like|follow|instagram|youtube and|or? share|tweet|email|print|save|facebook|twitter|whatsapp|linkedin|pinterest|google|reddit|telegram|comment|like|follow|instagram|youtube <words>
    line    click|tap to share|print|email|tweet <words>
    line    like|follow|find|join|connect|visit us|with <words>
    line    like|follow|find us on|at <words>
    line    like this <words>
    line    follow <name>? on twitter|facebook|instagram|social|google|youtube|telegram|whatsapp <words>
    line    follow @ <words>
    line    copy link|url <words>
    line    link copied <words>
    line    opens|open in new|a window|tab|new <words>
    line    print|email|mobile version|page|article|friendly|story <words>
    line    text size|resize <words>
    line    font size|resize <words>
    line    increase|decrease|larger|smaller|reset text|font|type size? <words>
    line    listen to|now this? article|story <words>
    line    listen|audio
    line    save|add for|to later|favourites|favorites|bookmarks|reading list?
    line    view|see|show|hide|read|post|add|leave|join|write all? comments|comment|conversation|discussion|replies <words>
    line    add|leave|post|write|submit|be a|your|the? first? <words> comment|comments <words>
    line    join the conversation|discussion|debate <words>
    line    comments are closed|off|disabled|<words>
    line    no comments|comment <words>
    line    have your say <words>
    line    what do you think <words>
    line    tell us what you think <words>
    line    let us know <words>
    line    reprints
    line    order reprints <words>
    line    rights and? permissions
    line    get reprint <words>
    line    report an? error|abuse|typo|mistake|correction <words>
    line    flag|report as inappropriate|comment|this <words>
    most    10
    yes     Like us on Facebook
    yes     Follow us on Social…
    yes     Share this article
    yes     12 Comments
    no      Share prices fell sharply in the capital on Monday after the raid, traders told the paper.
    no      Follow-up talks are planned for next month in the city, the envoy said.

furniture menu
    line    home|news|world|politics|business|sport|sports|opinion|opinions|culture|lifestyle|life|style|entertainment|technology|tech|science|health|travel|video|videos|photos|photo|gallery|galleries|weather|jobs|classifieds|obituaries|subscribe|login|register|search|menu|more|sections|nation|national|international|local|regional|metro|editorial|editorials|columns|columnists|columnist|blogs|blog|podcasts|podcast|newsletters|newsletter|archive|archives|money|markets|economy|arts|books|food|fashion|education|environment|crime|letters|cartoons|crosswords|crossword|puzzles|games|horoscopes|tv|radio|live|latest|trending|popular|epaper|features|feature|multimedia|magazine|africa|asia|europe|americas|australia|india|pakistan|uk|us|usa|elections|cricket|football|soccer|movies|music|cars|motoring|property|housing|top|back|next|previous|prev|close|x|skip|account|profile|settings|logout|notifications|language|english|city|cities|states|middle|east|analysis|investigations|interactive|corrections|contact|about|help|faq|faqs|privacy|terms|sitemap|careers|advertise|shop|store|apps|directory|events|competitions|offers|deals|coupons
    line    log|sign in|out|up|on <words>
    line    sign in|up or? register|subscribe|<words>
    line    skip|jump|go|return|back to|the <words>
    line    back to|up top|homepage|home|<words>
    line    my account|profile|news|subscription
    line    search <words> site|news|archive|archives|here|for|this
    line    toggle|open|close|show|hide|main|expand|collapse the? navigation|menu|search|sidebar|nav|main|site <words>
    line    main|site|top|primary|secondary menu|navigation
    line    home|news|world|business|sport|sports|politics <words> news|sport|sports|world|business|opinion|politics|video|entertainment
    line    you are here <words>
    line    breadcrumb|breadcrumbs
    line    contact us <words>
    line    about us <words>
    line    terms of use|service|<words>
    line    terms and? conditions <words>
    line    privacy|cookie|cookies policy|notice|settings|statement|<words>
    line    site map|index
    line    e paper|edition
    line    today's|todays|this|print|digital|us|uk|international|global paper|edition|newspaper|issue|week's
    line    change|choose|select|switch your? edition|language|region|country|location|<words>
    line    live tv|updates|blog|stream|radio|<words>
    line    watch live <words>
    line    all|top|latest|breaking|more|other|local|world|national|international|regional news|headlines|stories|sections|topics|updates <words>
    line    breaking|top|just in|news|stories
    line    more in|from|on|about|by|news|stories|sections|options <words>
    line    see|view|show|load|read all|more|less <words>
    line    next|previous|prev|older|newer article|story|post|posts|page|entry|slide|<words>
    line    page <number> of? <number>
    line    <number> of <number>
    line    filed|posted|published under|in <words>
    line    tags|tag|topics|keywords|categories|category|section|related topics|filed <words>
    line    tags|topics|keywords|categories|category
    line    print edition <words>
    line    rss feed|feeds
    line    download our|the app|<words>
    line    get the|our app|<words>
    line    app store <words>
    line    google play <words>
    line    available on <words>
    line    reading time|<number> <words> min|mins|minutes|minute
    line    <number> min|mins|minute|minutes read|ago|<words>
    line    <number> hour|hours|day|days|week|weeks|month|months|year|years ago
    line    estimated reading|read time <words>
    line    image|photo|video|picture|audio|slideshow|gallery|infographic|map|graphic|chart|file|listen|watch|play
    line    play|watch|pause|mute video|audio|all|now|<words>
    line    view|see|launch|enlarge|open photos|gallery|slideshow|image|images|photo|full|all|larger|more <words>
    line    enlarge this? image <words>
    line    hide|toggle|show caption <words>
    line    full|exit screen
    line    fullscreen
    line    slideshow <number> images
    line    media playback is <words>
    line    your browser does <words>
    line    javascript <words>
    line    this video|content|browser|page is|does|cannot|can't|requires|not <words>
    most    8
    yes     Home
    yes     Skip to main content
    yes     More from World
    yes     3 min read
    no      Home Minister Rao met the envoys.
    no      More than twenty people were killed in the raid on Monday, the police said.

furniture newsletter
    start   sign up for|to|now|here|today
    start   subscribe to|now|today|for|here
    start   get the|our|today's|breaking|daily|news|more|all latest|best|top|free|daily|breaking|news|morning <words> newsletter|inbox|email|emails|alerts|app|updates
    start   enter your|an email|e|mail|address
    line    your email address <words>
    line    email|e mail? address <words>
    line    subscribe|newsletter|newsletters|register|donate|unsubscribe
    start   thank|thanks you? for subscribing|signing|registering|reading
    start   you have|are|will successfully|already|now subscribed|signed|registered|receive
    start   by signing|subscribing|clicking|submitting|registering|continuing
    start   we use cookies
    start   this site|website uses|use cookies
    start   accept all|cookies
    line    i|reject accept|agree|all
    start   support our|independent|quality journalism|us|<words>
    start   become a member|subscriber|supporter|patron
    start   already a|have subscriber|an|account|member
    start   to continue reading|enjoy
    start   this article|content|story is|was reserved|available|only for|to|exclusively subscribers|members|registered
    start   you have|have|you've reached|read your limit|free|<number>
    start   start your free|trial
    start   unlimited|full access <words>
    start   download the|our <words> app
    start   join our|the <words> channel|group|community|newsletter|list
    start   never miss a|an|the
    start   stay informed|updated|connected|tuned
    start   click here to|for
    start   tap here to|for
    start   read the|our|all|more|full latest|story|article|on|about|at|here|breaking|in
    start   also read|see|watch
    start   read also|more|next|on|full
    start   see also|more
    start   must read|watch|see
    start   don't miss
    start   recommended for|by|reading|stories|articles|<words>
    start   you may|might also|be like|interested|<words>
    start   related
    line    related articles|stories|news|topics|content|posts|links|coverage|story|article|reading|video|videos|<words>
    start   editor's|editors picks|pick|choice
    line    more|top|latest|other stories|news|headlines|coverage|videos
    most    26
    yes     Sign up for our daily newsletter
    yes     Subscribe to The Sarn Courier
    yes     ALSO READ: Envoys to meet again in Port Sarn
    yes     We use cookies to improve your experience on this site.
    no      Subscribers lost their money in the collapse.

furniture photo
    line    file|handout|representational|representative|illustrative|representation photo|photograph|picture|image|pic|photos <words>
    line    photo|photos|image|images|picture|pictures|photograph|illustration|pic|caption|video|credit|graphic by|credit|credits|courtesy|source|from|of|via|copyright|caption <words>
    start   photo|image|picture|photograph by|credit|courtesy|source|copyright|<agency>
    line    <words> getty images <words>
    line    <name> <agency>
    line    <agency> photo|file|image|<name>
    line    <words> file photo|image|picture
    line    via <agency>
    line    a file photo|picture|image of <words>
    line    <words> photo|image|picture|photograph by <words>
    most    16
    yes     Photo: AFP
    yes     File photo
    yes     Getty Images
    no      The photo showed the minister and the general at the border.

furniture weather
    line    weather|humidity|wind|temperature|forecast|sunrise|sunset|precipitation|pressure|visibility|max|min|high|low
    line    humidity|wind|temperature|max|min|high|low|feels like? <number> <words>
    line    <number> c|f
    line    <number> c|f <words>
    line    mostly? partly? cloudy|sunny|clear|rain|haze|fog|mist|overcast|showers
    line    today in <name>
    line    today in <name> <name>
    line    weather forecast|report|today|in <words>
    most    8
    yes     Humidity
    yes     Wind: 12 km
    no      The wind carried the smoke over the border.

box weather
    open    today in <words>
    open    weather|forecast <words>
    close   humidity|wind|temperature|forecast|visibility|pressure|precipitation <words>
    close   <number> c|f <words>
    lines   6
    most    8
    yes     Today in Port Sarn, Sarnia
    no      The army left the town today.

box poll
    open    question of the day|week
    open    poll|quiz|survey|vote|opinion|today's|reader|readers|online poll|quiz|survey|question|questions
    open    poll|quiz|survey
    close   view|see|show results|result|poll
    close   vote|submit|results
    close   loading poll
    lines   8
    most    8
    yes     Question of the Day
    no      The question of the day was whether the envoys would come.

box market
    open    market|markets data|watch|summary|snapshot
    open    stocks|shares|indices|currencies
    close   <word> <number> <number> <words>
    lines   6
    most    8
    yes     Market data
    no      Markets fell after the attack.

furniture copyright
    line    <words> all rights reserved <words>
    start   copyright|copyrights
    start   © <words>
    start   copyright ©
    holds   © <number>
    holds   © copyright
    holds   copyright ©
    holds   copyright <number>
    holds   all rights reserved
    start   this material may not be
    holds   may not be published broadcast rewritten
    holds   reprint|reproduction|republication permission|prohibited|<words> without
    start   reproduced|reprinted|republished with|by|from <words>
    start   powered by
    start   blog? comments powered by
    start   please enable javascript
    start   views|opinions expressed in|by|here|are|do
    start   the views|opinions expressed
    start   the content|website|site|company is|<words> not responsible
    start   disclaimer
    start   registration number
    start   license|licence for
    start   terms of service|use
    start   proudly powered
    line    designed|developed|hosted|website by <words> <words>
    most    80
    yes     © 2014 The Sarn Courier, LLC. Click here for permission to reprint.
    yes     Copyright 2012 Sarn Press. All rights reserved.
    yes     blog comments powered by Disqus
    no      The two states signed a copyright treaty.

furniture credits
    start   reporting by <words>
    start   reporting|writing|editing|additional|compiled|edited|written|translated|curated by|reporting|writing
    start   additional|with reporting|research by
    start   with|contributed inputs|input from
    start   source|sources|courtesy <agency>
    line    <words> contributed to this report|story|article
    line    <words> contributed reporting <words>
    line    <words> contributed to this report|story|article from <words>
    start   our standards the
    start   this story|article|report|copy|post|content was|has|is|first|originally|been originally|first|been|not|also|updated|published|produced|written|edited
    start   this is a developing|breaking story
    start   correction|clarification|update|updates|editor's|editors note?
    start   first published
    start   originally published|appeared
    start   for more|all information|news|the|on|details
    start   to contact the|this reporter|editor|author|<words>
    start   contact the|this reporter|writer|author
    start   e mail|email|write|reach to? the|him|her|us|<name> <words> at|@
    start   follow him|her|them|me|the|<name> on|@ <words>
    start   with|from agency|agencies|wire inputs|reports
    line    <words> is|are|was a? staff|senior|special|foreign|national|political|freelance|chief|contributing? reporter|correspondent|writer|editor|columnist|journalist|producer <words>
    most    40
    yes     (Reporting by Anna Kessler; Editing by Omar Haddad)
    yes     Additional reporting by Omar Haddad in Port Sarn.
    yes     This story was originally published in the Sarn Courier.
    yes     Anna Kessler is a staff writer covering the capital.
    no      The ministry published its report on Monday.
