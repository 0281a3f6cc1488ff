# Texts of one, two and four bytes a character side by side: order, equality, search, joining, slices.
texts = ["", "a", "z", "\x7f", "\x80", "\xff", "\u0100", "\u20ac", "\ud7ff", "\ue000", "\uffff", "\U00010000", "\U0010ffff", "a\xff", "a\u0100", "a\U00010000", "\xffa", "\u0100a", "\U00010000a"]
for a in texts:
    print(ascii(a), "".join("<=>"[(a > b) - (a < b) + 1] for b in texts), [ascii(b) for b in texts if b and b in a + "q" + a])
print([ascii(t) for t in sorted(texts)], ascii(max(texts)), ascii(min(texts)))
long = "".join(texts)
print(len(long), [ascii(long[i]) for i in range(len(long))], ascii(long[::-1]), ascii(long[3:9]), ascii(long[::3]), [long.index(c) for c in long], [long.rindex(c) for c in long])
print([ascii(x) for x in long.partition("\u20ac")], [ascii(x) for x in long.split("a")], ascii(long.replace("a", "\U0001F600")), ascii(long.strip("\U00010000a")), ascii("\u20ac".join("abc")), ascii("a".join("\u20ac\U0001F600")))
