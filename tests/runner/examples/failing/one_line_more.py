echo one; echo two   # expect: one
