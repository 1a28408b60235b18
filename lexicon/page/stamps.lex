# What a date on the page says of itself. The label nearest before the date
# counts. Modification dates are kept apart: sites stamp old articles anew.

stamp published
    how     published
    weight  0.95
    label   published
    label   publish|publication|pub date
    label   published on|at|date|time
    label   first|originally published
    label   first|originally published on|at
    label   date published|publish
    label   date of publication
    yes     Published: 4 March 2011 09:12 GMT
    yes     First published on Friday 4 March 2011
    no      Modified: 4 March 2011

stamp posted
    how     published
    weight  0.9
    label   posted
    label   posted on|at|by
    label   posted by <name> on
    label   posted by <name> at
    label   submitted|uploaded|filed|created|issued|released|aired|broadcast
    label   submitted|uploaded|filed|created|issued|released|aired|broadcast on|at
    label   written|reported by <words> on
    yes     Posted on March 4, 2011 at 9:12 am
    no      Updated March 4, 2011

stamp dated
    how     published
    weight  0.85
    label   date|dated
    label   article date
    label   story date
    label   issue date
    label   publishing date
    yes     Date: 4 March 2011

stamp updated
    how     updated
    weight  0.6
    label   updated
    label   updated on|at|date
    label   update
    yes     Updated: Mar 04, 2011 10:15 IST
    no      Posted Mar 04, 2011

stamp modified
    how     modified
    weight  0.5
    label   last|latest updated|update|updates|modified|edited|reviewed|changed|revised
    label   last|latest updated|update|updates|modified|edited|reviewed|changed|revised on|at
    label   last updated by <name> on
    label   modified|edited|revised|amended|corrected
    label   modified|edited|revised|amended|corrected on|at
    yes     Last Updated 04 March 2018, 03:27 IST
    yes     Modified: 4 March 2018
    no      Published 4 March 2018

stamp copyright
    how     copyright
    weight  0
    label   copyright
    label   copyrights
    label   copyright ©
    label   © copyright
    label   ©
    label   c copyright
    label   rights reserved
    yes     Copyright 2014
    yes     © 4 March 2014

# The site's own clock, the reader's archive, when somebody looked.
stamp clock
    how     clock
    weight  0.02
    label   today
    label   today is
    label   current|local time|date
    label   now
    label   retrieved|accessed|downloaded|crawled|cached|archived|printed
    label   retrieved|accessed|downloaded|crawled|cached|archived|printed on|at
    label   printed from
    yes     Today is Monday, March 4, 2013
    yes     Retrieved 4 March 2013

# Dates of other things.
stamp other
    how     other
    weight  0
    label   expires|born|died|joined|since|established|founded|valid|deadline
    label   member since
    label   expires|born|died|joined on|in
    yes     Joined: March 4, 2009
