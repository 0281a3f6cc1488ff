# \d \s \w and their complements, in text with and without ASCII, in bytes, under re.ASCII, alone and in sets.
import re

characters = [chr(c) for c in list(range(0, 0x180)) + [0x660, 0x6f1, 0x966, 0xb2, 0x2160, 0x2003, 0x2028, 0x202f, 0x3000, 0x200b, 0x4e00,
              0x301, 0x203f, 0x1d7ce, 0x1f600, 0x11f50, 0x31350, 0xd800, 0x10ffff, 0x1e4f0, 0x2ebf0]]
for pattern in [r"\d", r"\D", r"\s", r"\S", r"\w", r"\W", r"[\d_]", r"[^\d]", r"[\s\d]", r"[^\s\w]", r"[^\W\d_]", r"[\W\d]", r"[\W_]", r"[^\D5]", r"[\S]",
                r"[\w\W]", r"[^\w\W]", r"[\D\W]", r"[^\S ]", "."]:
    for flags in (0, re.A, re.I):
        compiled = re.compile(pattern, flags)
        one = [ord(c) for c in characters if compiled.match(c)]
        print(pattern, flags, len(one), hash(tuple(one)) % 1000003, one[-12:], len(compiled.findall("".join(characters))))
    compiled = re.compile(pattern.encode())
    one = [c for c in range(256) if compiled.match(bytes([c]))]
    print(len(one), one[-3:])
