# RegexFlag: members, names, values, operators, repr, what they are equal to.
import re

for flag in re.RegexFlag:
    print(repr(flag), str(flag), flag.name, flag.value, int(flag))
print(re.I | re.M, re.I & re.M, re.I ^ re.M, (re.I | re.M) & re.I is re.I, re.I == 2, re.I | 8, 8 | re.I, bool(re.NOFLAG), bool(re.I))
print(re.A is re.ASCII, re.RegexFlag["IGNORECASE"], re.RegexFlag(2), re.RegexFlag(10), re.RegexFlag.M, re.I in re.I | re.M, re.S in re.I | re.M)
print(isinstance(re.I, int), isinstance(re.I, re.RegexFlag), hash(re.I) == hash(2), {re.I: 1}[2], [f.name for f in re.X | re.A], re.NOFLAG, re.RegexFlag(0))
print(re.RegexFlag(4096 | 2), re.DEBUG, re.T if hasattr(re, "T") else "no T", re.compile("a", re.I | re.M).flags, re.match("A", "a", 2), (re.I | re.M).value)
print(sorted([re.X, re.A, re.I]), re.I + 1, f"{re.I!r}", re.I < re.M)
