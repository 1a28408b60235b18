verb    expel
    actor   subject
