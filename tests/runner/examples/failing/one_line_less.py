echo one   # expect: one
# expect: two
