# Order, equality, hash and containment of texts of every width, with surrogates, subclasses with their own ideas, other types.
texts = ["", "a", "b", "ab", "aa", "A", "\x7f", "\x80", "\xff", "\u0100", "\ud7ff", "\ud800", "\udfff", "\ue000", "\uffff", "\U00010000", "\U0010ffff", "a\u0100", "a\U00010000", "a\xff", "\ud800\udc00", "a\x00", "a\x00b", "\x00"]
rows = []
for x in texts: rows.append("".join("<=>"[(x > y) - (x < y) + 1] for y in texts))
print(*rows, sep="\n")
print(sorted(texts) == sorted(texts, key=lambda t: [ord(c) for c in t]), ascii(sorted(texts)), ascii(min(texts[1:])), ascii(max(texts)), len(set(texts)), len({t: 0 for t in texts}))
for x in texts:
    for y in texts:
        if (x == y) != (list(x) == list(y)) or (x in y) != any(y[i:i + len(x)] == x for i in range(len(y) + 1)) or (x == y and hash(x) != hash(y)) or (x <= y) != (not x > y): print("wrong", ascii(x), ascii(y))
class Equal(str):
    def __eq__(self, other): print("eq", end=" "); return True
    def __lt__(self, other): print("lt", end=" "); return "less"
    __hash__ = str.__hash__
class Quiet(str): pass
class Contains(str):
    def __contains__(self, x): return "odd"
e, q = Equal("x"), Quiet("x")
print(e == "y", "y" == e, "y" != e, e != "y", e < "a", "a" > e, "a" < e, q == "x", "x" == q, hash(q) == hash("x"), q in {"x": 1}, {q: 1}["x"], e in ["z"], "z" in [e], ["z"].index(e), 5 in Contains("a"), "x" is q, q is q)
for other in (5, None, b"a", ["a"], 1.5, ("a",), object, bytearray(b"a")):
    print("a" == other, "a" != other, end=" ")
    for op in ("<", "<=", ">", ">="):
        try: eval(f"'a' {op} other")
        except TypeError as error: print(str(error)[:90], end=" ")
    try: other in "abc"
    except TypeError as error: print(error)
print("a".__eq__(5), "a".__lt__(5), "a".__eq__("a"), "a".__ne__("b"), "a".__ge__("b"), "ab".__contains__("b"), str.__eq__("a", q), str.__lt__(e, "z"))
long = ["x" * n + c for n in (7, 8, 15, 16, 31, 32, 63, 64, 100) for c in "ab\xe9\u20ac"]
print(sum(a < b for a in long for b in long), sum(a == b for a in long for b in long), sum(a in b for a in long for b in long), sum(a.startswith(b[:-1]) for a in long for b in long))
