# The names of all characters below U+30000, through namereplace, as hashes of blocks.
for start in range(0x80, 0x30000, 0x1000):
    block = "".join(c for c in map(chr, range(start, start + 0x1000)))
    print(hex(start), hash(block.encode("ascii", "namereplace")))
print("\u20ac\U0001F600\x85\ue000\U000e0041\uac00\u4e00\U0002ebf0\U00017000\U0001b170\ufa10".encode("ascii", "namereplace"))
