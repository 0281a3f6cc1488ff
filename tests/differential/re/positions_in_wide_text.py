# Positions count characters, not bytes: start, end, span, regs, pos and endpos in text that is not ASCII.
import re

text = "aé日😀b é日😀 end"
for pattern in ["b", "日", "😀 ", "(é)(日)(😀)", "(?=(日))", "(?<=(é))日", "end$", r"(\w+)\s(\w+)", "x?", "(x)?b"]:
    for m in re.finditer(pattern, text):
        print(pattern, m.span(), m.regs, m.start(), m.end(), [m.span(i) for i in range(m.re.groups + 1)], repr(m.group()))
p = re.compile("[日é]")
for pos in range(0, len(text) + 2):
    m = p.search(text, pos)
    print(pos, m and m.span(), p.match(text, pos, pos + 1) is not None, len(p.findall(text, pos)), len(p.findall(text, 0, pos)))
m = re.search("(?<=(.)(.)(.)(.))b", text)
print(m.span(4), m.span(1), m.span(), m.span(2), m.regs)
