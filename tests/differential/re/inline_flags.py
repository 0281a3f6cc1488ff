# Flags inside of patterns: for all of it, for groups, turned off, and every way to get them wrong.
import re

for pattern in ["(?i)a", "(?im)^a", "(?i:a)b", "(?-i:a)b", "(?i-s:a.)", "(?s-i:a.)", "(?x) a b", "(?x: a )b c", "(?a)\\w",
                "(?a:\\w)\\w", "(?u:\\w)", "a(?i)", "(?i)(?s)a.", " (?x)a", "(?x) (?i)a", "(?:(?i)a)", "(?L)a", "(?L:a)", "(?au)a", "(?a-i:a)",
                "(?i-i:a)", "(?-:a)", "(?-)", "(?i-", "(?i-)", "(?i-a:b)", "(?-u:a)", "(?q)", "(?iq)", "(?i", "(?i?", "(?-q:a)",
                "(?i-q:a)", "(?-i", "(?-i)", "(?-i:", "(?i:", "(?ii)a", "(?t)a", "(?#c)(?i)a", "|(?i)a", "(?-ims:a.^)", "(?1)", "(?\n)", "(?i\n)"]:
    try:
        compiled = re.compile(pattern)
        print(repr(pattern), compiled.flags, [m.group() for m in compiled.finditer("ab AB\naé a b\n")])
    except re.error as e:
        print(repr(pattern), "|", e)
for pattern, flags in [("a", re.L), (b"a", re.U), (b"a", re.A | re.L), ("a", re.A | re.U), ("(?a)a", re.U), ("(?u)a", re.A), (b"(?L)a", re.A)]:
    try:
        print(pattern, re.compile(pattern, flags).flags)
    except ValueError as e:
        print(pattern, type(e).__name__, e)
print(re.compile("a").flags, re.compile(b"a").flags, re.compile("a", re.A).flags, re.compile(b"(?L)a").flags)
