# Subclasses of bytes and bytearray: what methods give back, overridden specials, slots, attributes, copies, hashes.
class B(bytes):
    def __repr__(self): return f"B<{bytes.__repr__(self)}>"
class A(bytearray):
    def __repr__(self): return f"A<{bytes(self)!r}>"
for kind in (B, A):
    x = kind(b"  Ab,cd  "); x.attribute = "kept"
    print(x, str(x), bytes(x), x.attribute, x.__dict__, isinstance(x, bytes), isinstance(x, bytearray), len(x), x == b"  Ab,cd  ", b"  Ab,cd  " == x)
    for name, a in (("strip", ()), ("upper", ()), ("replace", (b"q", b"")), ("replace", (b"A", b"B")), ("split", (b",",)), ("partition", (b",",)), ("center", (20,)), ("center", (1,)), ("zfill", (1,)), ("ljust", (0,)), ("expandtabs", ()), ("translate", (None,)), ("removeprefix", (b"zz",)), ("lower", ()), ("title", ()), ("splitlines", ()), ("__getitem__", (slice(None),)), ("__getitem__", (slice(0, 2),)), ("__add__", (b"",)), ("__mul__", (1,)), ("__mul__", (0,)), ("__mod__", ((),)), ("join", ([x],)), ("hex", ()), ("decode", ()), ("__iter__", ())):
        r = getattr(x, name)(*a); print(name, type(r).__name__, r if not name.startswith("__iter") else "", [type(p).__name__ for p in r] if isinstance(r, (list, tuple)) else "", r is x)
    print(kind(x) == x, type(kind(x)).__name__, type(bytes(x)).__name__, kind.fromhex("4142"), type(kind.fromhex("41")).__name__, kind(), kind(3), kind([1]), kind("e", "ascii"))
    import copyreg
    print(x.__reduce_ex__(2)[0] is copyreg.__newobj__, x.__reduce_ex__(4)[1:3], type(x.__reduce__()).__name__)
class Special(bytes):
    def __len__(self): return 100
    def __getitem__(self, i): return "item"
    def __iter__(self): return iter("xy")
    def __contains__(self, x): return True
    def __eq__(self, other): return "eq"
    def __hash__(self): return 7
    def __bytes__(self): return b"other"
    def __add__(self, other): return "add"
    def __radd__(self, other): return "radd"
    def __mod__(self, other): return "mod"
    def __str__(self): return "str"
    def __format__(self, spec): return f"format {spec}"
s = Special(b"abc")
print(len(s), s[0], list(s), 5 in s, s == 1, b"abc" == s, hash(s), bytes(s), s + b"", b"x" + s, s % 5, str(s), f"{s:spec}", s.decode(), s.find(b"c"), s.upper(), b"".join([s]), bytearray(s), list(bytearray(s)), memoryview(s).tolist(), s.startswith(b"ab"), b"zabc".endswith(s), b"abc".replace(s, b"!"), b"%b" % s, int.from_bytes(s), bytes([1]) < s, {b"abc": 1}.get(s), s in [b"abc"])
class New(bytes):
    def __new__(cls, value, extra=None): self = super().__new__(cls, value * 2); self.extra = extra; return self
print(New(b"a"), New(b"a", extra=5).extra, New(b"ab").upper(), type(New(b"a") + b"b").__name__)
class Init(bytearray):
    def __init__(self, value, extra): super().__init__(value); self.extra = extra
i = Init(b"abc", 1); i.append(100); print(i, i.extra, type(i[1:]).__name__, type(i.copy()).__name__, i + b"x"); i += b"y"; print(i, type(i).__name__); i *= 2; print(i, type(i).__name__)
for action in (lambda: Init(b"a"), lambda: New(), lambda: B(b"a", 5), lambda: B(x=1), lambda: type("S", (bytes,), {"__slots__": ("a",)}), lambda: type("S", (bytearray,), {"__slots__": ("a",)})(b"q"), lambda: type("S", (bytes, bytearray), {}), lambda: type("S", (memoryview,), {}), lambda: type("S", (bytes, int), {})):
    try: print(action())
    except TypeError as e: print(e)
