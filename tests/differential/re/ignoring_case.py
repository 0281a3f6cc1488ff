# re.IGNORECASE: ASCII, the letters of Unicode that are equals, sets and ranges, references, bytes, re.ASCII.
import re

letters = "aAkKsSiI\u017f\u212a\u0130\u0131\u00e9\u00c9\u00df\u1e9e\u03c3\u03c2\u03a3\u00b5\u03bc\u039c\u0432\u1c80\u0412\ufb05\ufb06\u01c5\u01c4\u01c6\u0345\u03b9\u1fbe"
for letter in letters:
    for flags in (re.I, re.I | re.A):
        print(ascii(letter), int(flags), [ascii(c) for c in letters if re.match(letter, c, flags)],
              [ascii(c) for c in letters if not re.match(f"[^{letter}x]", c, flags)])
for pattern in ["[a-z]", "[A-Z]", "[^a-z]", "[h-l]", "[\u03b1-\u03c9]", "[\u0410-\u042f]", r"[\w]", "[\u0100-\u0200]", "[K-\u212a]"]:
    for flags in (re.I, re.I | re.A, 0):
        print(pattern, int(flags), ascii("".join(re.findall(pattern, letters + "\u0430\u042f", flags))))
print(re.findall(r"(?i)(a)\1", "aA Aa ab"), re.findall("(?i)(\u00e9)\\1", "\u00e9\u00c9"), re.findall("(?i:a)b", "ab AB Ab"))
print(re.findall("(?i)a(?-i:b)", "ab AB Ab aB"), re.findall(b"(?i)[a-c]", b"aBcD\xe9\xc9"), re.findall(b"(?i)\xe9", b"\xe9\xc9"))
print(re.search("HELLO", "well, hello", re.I), re.search("(?i)STRASSE", "stra\u017f\u017fe"), re.search("(?i)\u0130stanbul", "Istanbul"))
