import _round_one
print(_round_one.one, _round_one.from_two, _round_one._round_two.seen)  # expect: 1 2 False
