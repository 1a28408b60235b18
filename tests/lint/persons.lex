country NOR  Norway
country SWE  Sweden

actor Ida Berg
    wikidata Q1
    born 1950
    died 2004-12-31
    1949-01-01  1990-02  NOR GOV  minister  record
    2001-02-30  2002-01-01  NOR GOV  minister  record
    2001  >2002  NOR GOV  minister
    2004-01  <2005-01  NOR GOV  minister  record
    2004-01-01  2005-01-01  NOR GOV  minister  record
    born 1960
actor Nils Dahl
    wikidata Q1
    2001  2002  SWE GOV  minister  record
actor Ida Berg
    2001  2002  NOR GOV  minister  record
actor ida Berg
    2001  2002  SWE GOV  minister  record
