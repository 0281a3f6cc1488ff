# In which order the arguments of bytes methods are looked at: what is wrong first is complained of first.
import operator
class Log:
    def __init__(self, name, value=0): self.name, self.value = name, value
    def __index__(self): print("index", self.name, end=" "); return self.value
class Bad:
    def __init__(self, name): self.name = name
    def __index__(self): raise RuntimeError(self.name)
class Buffer:
    def __init__(self, name, value=b"a"): self.name, self.value = name, value
    def __buffer__(self, flags): print("buffer", self.name, end=" "); return memoryview(self.value)
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
for make in (bytes, bytearray):
    b = make(b"banana")
    t(b.replace, "x", b"", "y"); t(b.replace, b"x", "y", "z"); t(b.replace, b"x", b"", "z"); t(b.replace, Buffer("old"), Buffer("new"), Log("count", 1)); t(b.replace, b"a", b"o", Bad("count")); t(b.replace, "x", b"", Bad("count")); t(b.replace, b"a", b"", None); t(b.replace, b"a", b"", count=1)
    for name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith"):
        m = getattr(b, name)
        print(name)
        t(m, Buffer("part"), Log("start", 1), Log("end", 5)); t(m, Log("byte", 97), Log("start"), Log("end", 6)); t(m, "x", Bad("start"), Bad("end")); t(m, b"a", Bad("start"), Bad("end")); t(m, b"a", 0, Bad("end")); t(m, b"a", 1.5); t(m, b"a", None, None); t(m, b"a", 10**30, -10**30); t(m); t(m, b"a", 1, 2, 3); t(m, 256); t(m, -1); t(m, Bad("byte")); t(m, None); t(m, b"a", "x"); t(m, 10**30); t(m, True)
    for name in ("split", "rsplit"):
        m = getattr(b, name)
        print(name)
        t(m, Buffer("sep"), Log("max", 1)); t(m, "x", "y"); t(m, b"", "y"); t(m, b"", 1); t(m, "x", 1); t(m, sep=b"n", maxsplit=Log("max", 1)); t(m, maxsplit="q"); t(m, maxsplit=None); t(m, None, 10**30); t(m, b"a", -1, 3); t(m, b"n", Bad("max")); t(m, wrong=1); t(m, b"n", sep=b"n"); t(m, maxsplit=1.0)
    for name in ("center", "ljust", "rjust"):
        m = getattr(b, name)
        print(name)
        t(m, Log("width", 8), b"*"); t(m, "x", "y"); t(m, 8, "ab"); t(m, 8, b"ab"); t(m, 8, b""); t(m, 8, bytearray(b"-")); t(m, 8, memoryview(b"-")); t(m, 8, 45); t(m); t(m, Bad("width"), 5); t(m, 8, None); t(m, 10**30); t(m, 8, b"*", 1)
    for name in ("strip", "lstrip", "rstrip", "partition", "rpartition", "removeprefix", "removesuffix", "zfill", "expandtabs", "splitlines", "translate", "hex", "decode", "join"):
        m = getattr(b, name)
        print(name, end=": "); t(m, Buffer("part", b"a")) if "part" not in name else 0; t(m, 5.5); t(m, "a"); t(m, None); t(m, b""); t(m, 1, 2, 3, 4)
