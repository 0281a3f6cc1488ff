# All of Unicode at once: every predicate, mapping, repr, identifier and number property, sampled, as one running digest for each plane.
import sys
MASK = 0xFFFFFFFFFFFFFFFF
names = ["isalnum", "isalpha", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "isascii"]
methods = [getattr(str, name) for name in names]
for plane in range(17):
    bits = [0] * len(names); counts = [0] * len(names); mapped = 0
    for c in map(chr, range(plane << 16, (plane + 1) << 16, 7 if plane < 2 else 61)):
        for i, method in enumerate(methods):
            if method(c): counts[i] += 1; bits[i] = (bits[i] * 31 + ord(c)) & MASK
        for text in (c.upper(), c.lower(), c.title(), c.casefold(), c.swapcase(), c.capitalize()):
            if text != c:
                for d in text: mapped = (mapped * 131 + ord(d)) & MASK
    print(plane, *(f"{name[2:]}={count}:{bit:x}" for name, count, bit in zip(names, counts, bits) if count), f"mapped={mapped:x}")
digest = 0
for c in map(chr, range(0, 0x30000, 29)):
    for d in repr(c) + ascii(c): digest = (digest * 131 + ord(d)) & MASK
print(f"repr {digest:x}")
digest = count = 0
for c in map(chr, range(0, 0x1FFFF, 1)):
    if c.isdecimal(): digest = (digest * 131 + int(c)) & MASK; count += 1
print(f"decimal {count} {digest:x}", int("\u0663\u0967\uff15"), float("\u0663.\u0967"), "\u00b2".isdigit(), "\u00bd".isnumeric(), "\u4e00".isnumeric())
