echo one   # expect: one
