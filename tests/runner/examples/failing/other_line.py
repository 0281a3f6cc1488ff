echo other   # expect: one
