country NOR  Norway
    adjective   Norwegian

actor Ida Berg
    2001-13-01  2004-12-31  NOR GOV  minister
    2001-01-01  2004-12-31  DNK GOV  minister

groups NOR REB
    members  Vikings
