# translate and maketrans: every kind of table and of result, tables that raise, that count, that change what they are asked.
class Table:
    def __init__(self, f): self.f, self.asked = f, []
    def __getitem__(self, key): self.asked.append(key); return self.f(key)
def t(s, table):
    try: print(ascii(s.translate(table)), end=" ")
    except Exception as e: print(type(e).__name__, e, end=" ")
    print(table.asked if isinstance(table, Table) else "")
def raises(error):
    def f(key): raise error
    return f
for s in ("abc", "a\u20acb", "\U0001f600a", "", "aaa", "\ud800", "a\xe9"):
    for table in ({}, {97: "X"}, {97: "long"}, {97: ""}, {97: None}, {97: 98}, {97: 0x20AC}, {97: 0x10FFFF}, {97: 0x110000}, {97: -1}, {97: 1.5}, {97: b"x"}, {97: True}, {97: []}, {"a": "b"}, {0x20AC: "EUR", 97: "\U0001f600"}, "x" * 98, ["y"] * 98, [None] * 256, Table(lambda k: k + 1), Table(chr), Table(lambda k: None), Table(raises(KeyError("k"))), Table(raises(IndexError("i"))), Table(raises(LookupError("l"))), Table(raises(ValueError("v"))), None, 5, dict.fromkeys(range(200), "-"), str.maketrans("abc", "\u20ac\u20ad\u20ae", "\xe9")): t(s, table)
class D(dict):
    def __missing__(self, key): return f"<{key:x}>"
print(ascii("a\u20acz".translate(D({97: "A"}))), ascii("hello".translate({ord(c): c.upper() * 2 for c in "aeiou"})))
def m(*a, **k):
    try: print(str.maketrans(*a, **k))
    except Exception as e: print(type(e).__name__, e)
m("abc", "xyz"); m("abc", "xyz", "abd"); m("aa", "xy"); m("", ""); m("", "", ""); m("ab", "x"); m("a", "b", 5); m("a", 5); m(5, "a"); m({}); m({"a": 1, 98: "x", "\u20ac": None}); m({"ab": 1}); m({"": 1}); m({1.5: 1}); m({None: 1}); m({(1,): 2}); m("a"); m([("a", "b")]); m(); m("a", "b", "c", "d"); m({"a": 1}, "b"); m(x={"a": 1}); m("\u20ac", "a", "\U0001f600"); m({True: "yes"}); m({"a": object} if False else {"a": int}); m(D({"a": 1})); m("ab", "xy", z="q"); m({-1: "a"}); m({10**20: "a"})
print("".translate({}) == "", "abc".translate({97: 97}) == "abc", type("a".translate({97: type("S", (str,), {})("q")})).__name__, [c for c in "abc".translate("\x00" * 97 + "zyx")])
