echo one; exit 1   # expect: one
