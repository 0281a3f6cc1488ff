# slices at work: chunks, rotations, strides, reversals, named slices and slices as keys, over every kind of sequence
sequences = ["abcdefghij", b"abcdefghij", bytearray(b"abcdefghij"), list(range(10)), tuple(range(10)), range(10),
             memoryview(b"abcdefghij")]

def plain(value):
    return value.tobytes() if isinstance(value, memoryview) else value

def chunks(sequence, size):
    return [plain(sequence[at:at + size]) for at in range(0, len(sequence), size)]

for sequence in sequences:
    print(type(sequence).__name__)
    print("  chunks", chunks(sequence, 4))
    print("  stripes", [plain(sequence[at::3]) for at in range(3)])
    print("  backwards", plain(sequence[::-1]), plain(sequence[-2:1:-3]), plain(sequence[:-4:-1]))
    print("  nothing", plain(sequence[5:5]), plain(sequence[7:3]), plain(sequence[3:7:-1]), plain(sequence[100:]))
    print("  clamped", plain(sequence[-100:3]), plain(sequence[8:10**30]), plain(sequence[-10**30:10**30:10**30]))

HEAD, TAIL, ODD = slice(2), slice(-2, None), slice(1, None, 2)
for named in HEAD, TAIL, ODD:
    print(named, ["abcdef"[named], [*range(6)][named], range(6)[named]])

table = {slice(1, 2): "one to two", slice(None): "all", (slice(0), 1): "pair"}
print(table[1:2], table[:], table[:0, 1] if (slice(0), 1) in table else None)
for key in (slice(1, 2, None), slice(1, 2, 1), slice(1.0, 2.0), slice(True, 2)):
    print(key, table.get(key, "no such key"))
try:
    table[[]:]
except TypeError as error:
    print(error)

def rotate(sequence, by):
    by %= len(sequence)
    return sequence[by:] + sequence[:by]

for by in (0, 1, -1, 13, -13):
    print(by, rotate("hello", by), rotate([1, 2, 3], by), rotate((1, 2), by))

word = list("interleave")
word[::2], word[1::2] = word[1::2], word[::2]
print("".join(word))
word[2:2] = "--"
word[-1:] = []
word[:0] = word[-3:]
print("".join(word), len(word))
del word[::3]
print("".join(word))
del word[-1:0:-2]
print("".join(word))
