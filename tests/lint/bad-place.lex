country NOR  Norway

places NOR
    city     3143244 59.913 10.746 580000 Oslo
    capitol  3143244 59.913 10.746 580000 Oslo
    city     3143244 95.0 10.746 580000 Oslo
    city     3143244 59.913 10.746
    city     31432x4 59.913 10.746 580000 Oslo

point NRO 3144096 62.0 10.0 Q20
