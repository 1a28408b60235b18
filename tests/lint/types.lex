type Border
    name     a name that is not in capitals

type ASSAULT
    name     PLOVER has it

type BORDER
    quad     5
    modes    cross, turn back
    reason   no name

type CROSSING
    name     people cross a border
    quad     2
    modes    cross
    turns    asked 020, refused BORDR
    reason   a code that there is not

verbs   ford
rule ford-river
    code    CROSSING swim migration
    yes     Norway forded the river.
    no      Nobody forded the river.

rule ford-lake
    code    CROSSING strike
    yes     Norway forded the lake.
    no      Nobody forded the lake.

rule ford-sea
    code    CROSING cross
    yes     Norway forded the sea.
    no      Nobody forded the sea.
