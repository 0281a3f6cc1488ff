# Templates that are none: the texts of the errors and where they are.
import re

for template in [r"\2", r"\9", r"\99", r"\400", r"\777", r"\g", r"\g<", r"\g<1", r"\g<>", r"\g<a", r"\g<b>", r"\g<1a>",
                 r"\g<-1>", r"\g<+1>", r"\g< 1>", r"\g<2>", r"\g<99999999999>", r"\q", r"\A", "\\", "ab\\", r"\g<é>",
                 r"\g<a b>", r"x\y", r"\g{1}", "line\n\\g<?>", r"\g<①>", r"\g<1_0>"]:
    for text in ("x", "y"):
        try:
            print(template, re.sub("(?P<a>x)", template, text))
        except (re.error, IndexError) as e:
            print(repr(template), type(e).__name__, e, getattr(e, "pos", "-"), getattr(e, "lineno", "-"))
try:
    re.match("(a)", "a").expand(r"\2")
except re.error as e:
    print(e.msg, e.pattern, e.pos)
for template in [rb"\2", rb"\g<a\xe9>", b"\\g<\xe9>", rb"\q"]:
    try:
        print(re.sub(b"(x)", template, b"x"))
    except (re.error, IndexError) as e:
        print(template, type(e).__name__, e)
