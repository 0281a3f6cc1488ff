# In which order the arguments of str's methods are looked at, and what each says of wrong ones.
class Log:
    def __init__(self, name, value=0): self.name, self.value = name, value
    def __index__(self): print("index", self.name, end=" "); return self.value
class Bad:
    def __init__(self, name): self.name = name
    def __index__(self): raise RuntimeError(self.name)
def t(f, *a, **k):
    try: print(ascii(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
s = "banana"
for name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith"):
    m = getattr(s, name); print(name)
    for a in (("an", Log("start", 1), Log("end", 5)), (5, Bad("start"), Bad("end")), ("an", Bad("start"), Bad("end")), ("an", 0, Bad("end")), ("an", 1.5), ("an", "x"), ("an", None, None), ("an", 10**30, -10**30), (), ("an", 1, 2, 3), (None,), (b"an",), (["an"],), (("an", 5),), ((),), (("q", "ba"),), ("", 6), ("", 7), ("", 3, 2)): t(m, *a)
    t(m, sub="an"); t(m, "an", start=1)
for name in ("split", "rsplit"):
    m = getattr(s, name); print(name)
    for a, k in ((("n", Log("max", 1)), {}), ((5, "y"), {}), (("", "y"), {}), (("", 1), {}), ((b"n", 1), {}), ((), {"sep": "n", "maxsplit": Log("max", 1)}), ((), {"maxsplit": "q"}), ((), {"maxsplit": None}), ((None, 10**30), {}), (("a", -1, 3), {}), (("n", Bad("max")), {}), ((), {"wrong": 1}), (("n",), {"sep": "n"}), ((), {"maxsplit": 1.0}), (("n",), {"maxsplit": True})): t(m, *a, **k)
for name in ("center", "ljust", "rjust"):
    m = getattr(s, name); print(name)
    for a in ((Log("width", 8), "*"), ("x", 5), (8, "ab"), (8, ""), (8, b"*"), (8, 45), (), (Bad("width"), 5), (8, None), (10**30,), (8, "*", 1), (8, "\u20ac"), (8, "\ud800"), (-5, "*"), (7.0,), (True,)): t(m, *a)
for name in ("strip", "lstrip", "rstrip", "partition", "rpartition", "removeprefix", "removesuffix", "zfill", "expandtabs", "splitlines", "translate", "join", "encode", "replace", "format_map", "isalpha", "upper", "maketrans", "casefold", "__contains__", "__getitem__", "__add__", "__mul__", "__rmul__", "__mod__", "__format__", "__getnewargs__", "__sizeof__", "__eq__", "__lt__"):
    m = getattr(s, name); print(name)
    for a in ((5.5,), (b"a",), (None,), ("",), ("an",), (1,), (1, 2, 3, 4), ([],), ("a", "b"), ("a", 5), ("a", "b", "c"), ("a", "b", 1), ("ab", "c"), ({"a": 1},)):
        if name == "__sizeof__" and not a: continue
        t(m, *a)
