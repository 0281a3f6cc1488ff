print((2.0).is_integer(), (2.5).is_integer())  # expect: True False
print((0.75).as_integer_ratio(), (-1.5).as_integer_ratio())  # expect: (3, 4) (-3, 2)
print((1.0).hex(), (0.1).hex(), float.fromhex("0x1.8p+1"))
# expect: 0x1.0000000000000p+0 0x1.999999999999ap-4 3.0
print((3.7).__trunc__(), (3.7).__floor__(), (3.2).__ceil__())  # expect: 3 3 4
