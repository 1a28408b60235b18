country NOR  Norway

actor Ida Berg
    2001-01-01  2004-12-31  NOR GOV  minister  record
    2004-06-01  2005-12-31  NOR GOV  prime minister  record
    2007-01-01  2006-01-01  NOR GOV  minister  record
