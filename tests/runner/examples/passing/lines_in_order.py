echo one   # expect: one
echo two   # expect: two
