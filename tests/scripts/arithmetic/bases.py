print(hex(255), oct(8), bin(10), hex(-255), bin(0))  # expect: 0xff 0o10 0b1010 -0xff 0b0
print(hex(2**70), bin(-(2**65)))
# expect: 0x400000000000000000 -0b100000000000000000000000000000000000000000000000000000000000000000
print(0xff, 0o17, 0b1010, 1_000_000)  # expect: 255 15 10 1000000
try:
    hex(1.5)
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
