print((255).bit_length(), (0).bit_length(), (-8).bit_length(), (255).bit_count())
# expect: 8 0 4 8
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True))
# expect: b'\x04\x00' b'\x00\x04\x00\x00' b'\xff\xff'
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xff", "little", signed=True))
# expect: 1024 -1
print((7).numerator, (7).denominator, (7).real, (7).imag, (7).conjugate())  # expect: 7 1 7 0 7
print((5).as_integer_ratio(), (5).is_integer())  # expect: (5, 1) True
