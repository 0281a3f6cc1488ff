# The six case mappings over all of Unicode, as a hash for each block of 4096 code points.
for name in ("upper", "lower", "title", "capitalize", "swapcase", "casefold"):
    method = getattr(str, name)
    print(name, [hash(tuple(map(ord, "".join(map(method, map(chr, range(start, start + 4096))))))) for start in range(0, 0x20000, 4096)])
    print(hash(tuple(map(len, map(method, map(chr, range(0x20000)))))), "".join(map(method, map(chr, range(0x20000, 0x110000)))) == "".join(map(chr, range(0x20000, 0x110000))))
