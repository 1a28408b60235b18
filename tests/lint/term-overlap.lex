country NOR  Norway

actor Ida Berg
    2001-01-01  2004-12-31  NOR GOV  minister
    2004-06-01  2005-12-31  NOR GOV  prime minister
    2007-01-01  2006-01-01  NOR GOV  minister
