# Who wrote it.

byline by
    line    by <name> and <name> <agency> <words>
    line    by <name> <name> and <name> <agency> <words>
    line    by <name> <agency> <words>
    line    by <name> and <name>
    line    by <name> <name> and <name>
    line    by <name>
    line    by <name> <date> <words>
    line    by <name> <words> <date> <words>
    line    by <name> in <name>
    line    by <name> in <name> and <name> in <name>
    line    by <name> for <name>
    line    by <name> of <name>
    line    by our? staff reporter|correspondent|writer|reporters|writers
    line    by our|a special|own? correspondent|reporter
    line    by our|a correspondent|reporter
    line    by <name> staff writer|reporter|correspondent|reporters
    line    by <name> special correspondent
    line    by <name> <word> <word>? correspondent|editor|reporter|writer
    line    written|reported|posted|authored|contributed by <name>
    line    author|authors|writer|reporter|correspondent|byline <name>
    line    story|text|report by <name>
    most    16
    yes     By Anna Kessler
    yes     By Anna Kessler, Staff Writer
    yes     By Anna Kessler and Omar Haddad
    yes     Written by Omar Haddad
    no      By early morning the square was empty again.
    no      By Friday

byline office
    line    <name> staff writer|reporter|correspondent
    line    <name> special? correspondent
    line    <name> special correspondent
    line    <name> <word> correspondent|editor|reporter
    line    special correspondent
    line    our special? correspondent
    line    our staff? reporter|correspondent
    line    staff reporter|writer|correspondent
    line    staff and wire|agency|agencies <words>
    line    web|news|online desk
    line    <word> web|news|online desk
    line    <word> <word> web|news|online|national|international desk
    line    from correspondents in <name>
    line    agencies
    line    <word> with agencies
    line    news agencies
    line    agency report|reports
    line    wire report|reports|service|services
    most    8
    yes     Anna Kessler, Staff Writer
    yes     Our Special Correspondent
    no      The correspondent left the city on Monday.

credit agency
    line    <agency>
    line    <agency> and <agency>
    line    <agency> report|reports|photo|news?
    line    source|sources|courtesy|via|by|from <agency>
    line    source|sources|courtesy|via|by|from <agency> and <agency>
    line    <agency> <words> <date> <words>
    line    source|sources|courtesy|via|by|from <agency> <words> <date> <words>
    line    <name> <agency>
    line    by <name> <agency>
    line    by <name> and <name> <agency>
    line    <name> <agency> <date> <words>
    line    <agency> <agency>
    line    with inputs|input from <agency>
    line    with inputs|input from <agency> and <agency>
    line    inputs|input from <agency>
    line    <agency> contributed to this report|story|article
    line    reporting by <words>
    most    14
    yes     PTI
    yes     Source: AFP
    yes     By Omar Haddad, Associated Press
    yes     With inputs from PTI
    no      Reuters reported on Monday that the talks had failed.

credit agency-place
    line    <agency> <name>
    most    3
    yes     AFP, Port Sarn
    no      AFP Reporter Freed in Port Sarn
