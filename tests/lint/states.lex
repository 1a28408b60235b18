country NOR  Norway
    cow        385  NOR  1905-06-07
    formerly   1814-11-04 1905-06-31  Norway and Sweden
country SWE  Sweden
    cow        385  SWD  1816-01-01
    formerly   1905-06-07 1814-11-04  Sweden-Norway
country DNK  Denmark
    cow        3900 DEN  1816-01-01
