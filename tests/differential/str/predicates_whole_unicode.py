# The character predicates over all of Unicode: how many, and a hash of which.
for name in ["isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper"]:
    found = list(filter(getattr(str, name), map(chr, range(0x110000))))
    print(name, len(found), hash(tuple(map(ord, found))), ascii(found[:3]), ascii(found[-3:]))
found = list(filter(str.isidentifier, map("a".__add__, map(chr, range(0x110000)))))
print("continue", len(found), hash(tuple(ord(c[1]) for c in found[::16])))
