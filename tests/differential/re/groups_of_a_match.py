# Match objects: group, groups, groupdict, start, end, span, subscripts, regs, lastindex, lastgroup, expand.
import re

m = re.match(r"(?P<first>\w+) (?P<second>\d+)?(x)?", "hello 42")
print(m.group(), m.group(0), m.group(1), m.group("second"), m.group(3), m.group(1, 2, "first"))
print(m.groups(), m.groups("none"), m.groupdict(), m.groupdict(0), m["first"], m[2], m[0])
print(m.start(), m.end(), m.span(), m.start("second"), m.end(2), m.span(3), m.start(3))
print(m.regs, m.lastindex, m.lastgroup, m.string, m.pos, m.endpos, m.re.pattern)
print(m.expand(r"\2-\g<first>-\g<1>[\3]"), bool(m), m)
for which in (4, -1, "third", 10 ** 30, 1.5, None, True, [], b"first"):
    for method in (m.group, m.start, m.end, m.span, m.__getitem__):
        try:
            print(method(which))
        except Exception as e:
            print(type(e).__name__, e)
for attribute in ("string", "re", "pos", "regs", "lastindex", "other"):
    try:
        setattr(m, attribute, 1)
    except Exception as e:
        print(type(e).__name__, e)
print(type(m), type(m.re), type(m).__module__, type(m).__name__, re.Match is type(m))
