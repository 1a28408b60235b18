verbs   expel
    actor   subject
