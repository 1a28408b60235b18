country NOR  Norway

organisations NRO GOV
    name   Storting

titles NOR GVO
    person   lensmann

modifiers GOV
    person   royal
