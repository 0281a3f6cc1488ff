# "%(key)s": keys of all kinds of text, nested brackets, mappings with __missing__ and __getitem__, mixed with plain fields, for str and bytes.
class Missing(dict):
    def __missing__(self, key): return f"<{key}>" if isinstance(key, str) else b"<" + key + b">"
class Getter:
    def __getitem__(self, key): print("get", ascii(key), end=" "); return 7
class Raises:
    def __getitem__(self, key): raise LookupError(key)
class NotMapping: pass
def t(f, v):
    try: print(ascii(f), ascii(f % v))
    except Exception as e: print(ascii(f), type(e).__name__, ascii(str(e)))
d = Missing({"a": 1, "b c": 2, "": 3, "a(b)": 4, "\u20ac": 5, "%": 6, "a.b": 8, "*": 9, "x\n": 10, ")": 11})
for f in ("%(a)d", "%(b c)s", "%()s", "%(a(b))s", "%(\u20ac)s", "%(%)s", "%(a.b)r", "%(*)05d", "%(x\n)s", "%())s", "%(()s", "%(()", "%(a", "%(a)", "%(a)%", "%(zz)s%(a)s", "%(a)s%%", "%%(a)s", "%(a)5d|%(a)-5d|%(a)+d", "%(a).3f %(a)e", "%(a)c", "%(a)x %(a)#o", "%(a)l", "%(a)ld", "%(a)q", "%(a)*d", "%(a).*f", "%(a)(b)s", "%(a)s %s", "%s %(a)s", "%(a)s %(", "%5(a)d", "%-(a)d", "%(a)-5.2f|", "% (a)d", "%(a) d"): t(f, d)
for f in ("%(a)s", "%s", "%(a)s %(b)s", "no field", "%%", "%d"):
    for v in (Getter(), Raises(), NotMapping(), {"a": 1}, [1, 2], "text", b"bytes", (1,), ({"a": 1},), 5, None, range(3), memoryview(b"a"), bytearray(b"q"), {}): 
        if f in ("%s",) and type(v).__module__ == "__main__" or f == "%s" and isinstance(v, memoryview): continue
        t(f, v)
for f in (b"%(a)d", b"%(b c)s", b"%()s", b"%(a(b))s", b"%(\xff)s", b"%(a)%", b"%(a", b"%(a)s %s", b"%(zz)s", b"%(a)*d"):
    t(f, Missing({b"a": 1, b"b c": b"2", b"": b"3", b"a(b)": b"4", b"\xff": b"5"})); t(f, {"a": 1})
class Str(str): pass
t(Str("%(a)s"), {"a": Str("x")}); t("%(a)s", {Str("a"): 1}); print(type("%(a)s" % {"a": Str("x")}).__name__, type(Str("%s") % 1).__name__, type(Str("plain") % ()).__name__, "%(a)s" * 2 % {"a": 1}, ("%(n)d %(n)x" * 2) % {"n": 255}, "%(a)s%(a)s" % Getter())
try: "%(a)s" % {"a": 1}["b"]
except KeyError as e: print("KeyError", e)
