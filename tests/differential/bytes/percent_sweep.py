# bytes % values: every conversion with flags, widths and precisions; mappings; objects with __bytes__, __index__, __float__.
class AsBytes:
    def __bytes__(self): return b"<bytes>"
    def __repr__(self): return "<r\u00e9pr>"
class BadBytes:
    def __bytes__(self): return "text"
    def __repr__(self): return "<bad>"
class Index:
    def __index__(self): return 300
class Real:
    def __float__(self): return 1.25
def t(f, v):
    for make in (bytes, bytearray):
        try: r = make(f) % v; print(type(r).__name__[-1], bytes(r), end=" ")
        except Exception as e: print(type(e).__name__, e, end=" ")
    print()
for f in (b"%b", b"%s", b"%a", b"%r", b"%5b|", b"%-5b|", b"%.1b|", b"%5.1s|", b"%05b|", b"%+b", b"% b", b"%#b"):
    print(f); [t(f, (v,)) for v in (b"ab", bytearray(b"ab"), *([] if f[-1:] in b"ar" else [memoryview(b"ab"), memoryview(b"abcd")[::2]]), AsBytes(), BadBytes(), "ab", 5, None, [1])]
for f in (b"%d", b"%i", b"%u", b"%x", b"%X", b"%o", b"%#x", b"%#X", b"%#o", b"%+d", b"% d", b"%05d", b"%-5d|", b"%5d|", b"%.3d", b"%+.3x", b"%#06x", b"%#.4o", b"%-+5d|"):
    print(f); [t(f, v) for v in (0, 7, -255, 10**20, True, 3.9, -0.5, Index(), Real(), "5", b"5", None)]
for f in (b"%f", b"%e", b"%g", b"%F", b"%E", b"%G", b"%.0f", b"%#.0f", b"%+.2e", b"%010.3f", b"%-10.3f|", b"% g", b"%#g", b"%.17g", b"%.400f"):
    print(f); [t(f, v) for v in ((1.5, 0.0, -1e300, float("inf"), float("nan"), 7, Real(), "x", b"1", None) if b"400" not in f else (0.1,))]
for v in (65, 255, 256, -1, b"A", bytearray(b"B"), b"", b"AB", "A", 1.5, None, Index(), True, 10**30): t(b"%c", v); t(b"%3c|%-3c|", (v, v))
for f, v in ((b"%(a)s %(b)d", {b"a": b"x", b"b": 5}), (b"%(a)s", {"a": b"x"}), (b"%(a)s", {}), (b"%(a)s", b"x"), (b"%(a)s", (1,)), (b"%(a", {b"a": 1}), (b"%()s", {b"": b"e"}), (b"%(a(b))s", {b"a(b)": b"nested"}), (b"%(a)s %s", {b"a": b"x"}), (b"%(a)*d", {b"a": 1}), (b"%s", {b"a": 1}), (b"", {b"a": 1}), (b"%%", ()), (b"%%", 5), (b"%5%|", ()), (b"%", ()), (b"a%", 1), (b"%q", 1), (b"%\xff", 1), (b"%d %d", 1), (b"%d", (1, 2)), (b"", 1), (b"", ()), (b"", b"x"), (b"%*d", (5, 1)), (b"%-*d|", (5, 1)), (b"%*d|", (-5, 1)), (b"%.*f", (2, 1.239)), (b"%.*f", (-2, 1.239)), (b"%*d", ("5", 1)), (b"%*d", (1,)), (b"%hd %ld %Ld", (1, 2, 3)), (b"%s\xff\x00", b"\x80"), (b"%1000d|", 1)): print(f); t(f, v)
