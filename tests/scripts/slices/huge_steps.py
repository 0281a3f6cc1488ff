# Steps as large as they can be, where the next index would not fit.
import itertools

for kind in (list, tuple, bytes, bytearray, str):
    for step in (2**63 - 1, 2**62, -(2**63), -(2**62) - 1):
        value = "0123456789" if kind is str else kind(range(10))
        print(kind.__name__, value[3::step], value[::step], value[9:0:step])
        if kind in (list, bytearray):
            value[3::step] = kind([5])
            print(value)
            del value[3::step]
            print(value)
# expect: list [3] [0] []
# expect: [0, 1, 2, 5, 4, 5, 6, 7, 8, 9]
# expect: [0, 1, 2, 4, 5, 6, 7, 8, 9]
# expect: list [3] [0] []
# expect: [0, 1, 2, 5, 4, 5, 6, 7, 8, 9]
# expect: [0, 1, 2, 4, 5, 6, 7, 8, 9]
# expect: list [3] [9] [9]
# expect: [0, 1, 2, 5, 4, 5, 6, 7, 8, 9]
# expect: [0, 1, 2, 4, 5, 6, 7, 8, 9]
# expect: list [3] [9] [9]
# expect: [0, 1, 2, 5, 4, 5, 6, 7, 8, 9]
# expect: [0, 1, 2, 4, 5, 6, 7, 8, 9]
# expect: tuple (3,) (0,) ()
# expect: tuple (3,) (0,) ()
# expect: tuple (3,) (9,) (9,)
# expect: tuple (3,) (9,) (9,)
# expect: bytes b'\x03' b'\x00' b''
# expect: bytes b'\x03' b'\x00' b''
# expect: bytes b'\x03' b'\t' b'\t'
# expect: bytes b'\x03' b'\t' b'\t'
# expect: bytearray bytearray(b'\x03') bytearray(b'\x00') bytearray(b'')
# expect: bytearray(b'\x00\x01\x02\x05\x04\x05\x06\x07\x08\t')
# expect: bytearray(b'\x00\x01\x02\x04\x05\x06\x07\x08\t')
# expect: bytearray bytearray(b'\x03') bytearray(b'\x00') bytearray(b'')
# expect: bytearray(b'\x00\x01\x02\x05\x04\x05\x06\x07\x08\t')
# expect: bytearray(b'\x00\x01\x02\x04\x05\x06\x07\x08\t')
# expect: bytearray bytearray(b'\x03') bytearray(b'\t') bytearray(b'\t')
# expect: bytearray(b'\x00\x01\x02\x05\x04\x05\x06\x07\x08\t')
# expect: bytearray(b'\x00\x01\x02\x04\x05\x06\x07\x08\t')
# expect: bytearray bytearray(b'\x03') bytearray(b'\t') bytearray(b'\t')
# expect: bytearray(b'\x00\x01\x02\x05\x04\x05\x06\x07\x08\t')
# expect: bytearray(b'\x00\x01\x02\x04\x05\x06\x07\x08\t')
# expect: str 3 0 
# expect: str 3 0 
# expect: str 3 9 9
# expect: str 3 9 9
print(bytes(memoryview(b"abcdef")[2 :: 2**63 - 1]), bytes(memoryview(b"abcdef")[2 :: -(2**62)]))
# expect: b'c' b'c'
for values in (range(2**62 - 2, 2**62), range(-(2**62), -(2**62) + 3, 2), range(2**62 - 5, 2**63 - 1, 2**61),
               range(0, 2**63, 2**62), range(2**63 - 1, 0, -(2**62))):
    print(list(values), [value for value in values])
# expect: [4611686018427387902, 4611686018427387903] [4611686018427387902, 4611686018427387903]
# expect: [-4611686018427387904, -4611686018427387902] [-4611686018427387904, -4611686018427387902]
# expect: [4611686018427387899, 6917529027641081851, 9223372036854775803] [4611686018427387899, 6917529027641081851, 9223372036854775803]
# expect: [0, 4611686018427387904] [0, 4611686018427387904]
# expect: [9223372036854775807, 4611686018427387903] [9223372036854775807, 4611686018427387903]
print(list(itertools.islice(range(10), 3, None, 2**62)))  # expect: [3]
print(list(itertools.islice(itertools.count(2**62 - 1, 2**62 - 1), 4)))
# expect: [4611686018427387903, 9223372036854775806, 13835058055282163709, 18446744073709551612]
