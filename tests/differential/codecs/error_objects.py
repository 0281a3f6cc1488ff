# UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError made by hand: arguments, fields, texts.
def t(f, *a):
    try: r = f(*a); print(type(r).__name__, ascii(str(r)), ascii(r.args) if hasattr(r, "args") else "")
    except Exception as e: print(type(e).__name__, ascii(str(e)))
E, D, T = UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError
for a in [("ascii", "g\xfcrk", 1, 2, "ouch"), ("ascii", "g\xfcrk", 1, 4, "ouch"), ("ascii", "\u20acx", 0, 1, "ouch"), ("ascii", "\U0001F600x", 0, 1, "ouch"), ("ascii", "xx", 5, 6, "ouch"), ("ascii", "", 0, 1, "x"), ("ascii", b"x", 0, 1, "x"), (1, "x", 0, 1, "x"), ("a", "x", "0", 1, "x"), ("a", "x", 0, 1.0, "x"), ("a", "x", 0, 1, None), ("a", "x", 0, 1), (), ("a", "x", 0, 1, "r", 5), ("a", "x", 10**30, 1, "x"), ("a", None, 0, 1, "x"), ("a", "xyz", 2, 1, "x"), ("a", "xyz", 1, 1, "x"), ("a", "\x00", 0, 1, "x")]: t(E, *a)
for a in [("ascii", b"g\xfcrk", 1, 2, "ouch"), ("ascii", b"g\xfcrk", 1, 3, "ouch"), ("ascii", bytearray(b"xx\xff"), 2, 3, "ouch"), ("ascii", "x", 0, 1, "x"), ("ascii", b"x", 5, 6, "x"), ("ascii", b"", 0, 1, "x"), ("a", b"x", 0, 1), ("a", 5, 0, 1, "x"), ("a", b"xyz", 2, 1, "x")]: t(D, *a)
for a in [("g\xfcrk", 1, 2, "ouch"), ("g\xfcrk", 1, 3, "ouch"), ("\u20ac", 0, 1, "x"), ("x", 0, 1), (b"x", 0, 1, "x"), ("x", 5, 6, "x"), ("x", "0", 1, "x")]: t(T, *a)
e = E("ascii", "abc\xe9def", 3, 4, "why")
print(e.encoding, e.object, e.start, e.end, e.reason, e.args, isinstance(e, (UnicodeError, ValueError)), repr(e))
e.start = 5; e.end = 6; e.reason = "other"; e.encoding = "enc"; print(e); e.object = "new one"; print(e, e.args)
e.start = 100; print(e, e.start); e.start = -5; print(e, e.start); e.end = 100; print(e, e.end)
for name, value in [("start", "x"), ("end", None), ("start", 1.5), ("object", 5), ("encoding", 5), ("reason", b"x")]:
    try: setattr(e, name, value); print(name, getattr(e, name)); print(str(e))
    except Exception as x: print(name, type(x).__name__, x)
for name in ("start", "end", "object", "encoding", "reason"):
    e = E("ascii", "abc", 0, 1, "why")
    try: delattr(e, name); print("deleted", name); print(str(e)); print(getattr(e, name))
    except Exception as x: print(name, type(x).__name__, x)
d = D("ascii", b"\xff", 0, 1, "r"); print(d.object, type(D("a", bytearray(b"x"), 0, 1, "r").object)); d.object = b"ab"; d.start = 1; d.end = 2; print(d)
class Sub(E): pass
print(Sub("a", "b", 0, 1, "c"), UnicodeError("plain", 1).args, str(UnicodeError("a")), E.__mro__[1:4], str(E.__new__(E)), repr(E.__new__(E)))
