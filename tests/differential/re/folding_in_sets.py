# Every letter that has another case: which it equals under re.IGNORECASE, alone and in a set.
import re

cased = [chr(c) for c in range(0x20000) if chr(c).lower() != chr(c) or chr(c).upper() != chr(c)]
text = "".join(cased)
count, sample = 0, []
for c in cased[::5]:
    found = re.findall(c, text, re.I)
    count += len(found)
    if len(found) > 2:
        sample.append(ascii("".join(found)))
print(len(cased), count, sample)
for first, last in [("a", "z"), ("\u00e0", "\u00ff"), ("\u0100", "\u017f"), ("\u0370", "\u03ff"), ("\u0400", "\u052f"), ("\u0531", "\u0587"), ("\u10a0", "\u10ff"), ("\u13a0", "\u13ff"), ("\u1c80", "\u1cbf"),
                    ("\u1e00", "\u1fff"), ("\u2100", "\u218f"), ("\u24b0", "\u24ef"), ("\u2c00", "\u2d2f"), ("\ua640", "\ua7ff"), ("\uab30", "\uabbf"), ("\ufb00", "\ufb06"), ("\uff21", "\uff5a"), ("\U00010400", "\U00010fff"), ("\U000118a0", "\U000118df"), ("\U00016e40", "\U0001e943")]:
    inside, outside = (re.findall(p, text, re.I) for p in (f"[{first}-{last}]", f"[^{first}-{last}]"))
    print(ascii(first), len(inside), len(outside), sum(map(ord, inside)))
