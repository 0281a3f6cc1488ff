# Own number classes in every formatting conversion: which special methods are asked, with what.
log = []
class Number:
    def __getattr__(self, name):
        log.append("getattr " + name)
        raise AttributeError(name)
    def __int__(self): log.append("int"); return 7
    def __float__(self): log.append("float"); return 2.5
    def __index__(self): log.append("index"); return 9
    def __str__(self): log.append("str"); return "number"
    def __repr__(self): log.append("repr"); return "Number()"
    def __format__(self, spec): log.append("format " + repr(spec)); return "formatted"
n = Number()
for conversion in "d i u x X o f F e g c s r a".split():
    log.clear()
    print(conversion, ("%" + conversion) % n, log)
for text in ["{}", "{!s}", "{!r}", "{!a}", "{:5}", "{!s:10}|", "{!r:>10}"]:
    log.clear()
    print(text, text.format(n), log)
log.clear()
print(f"{n} {n!s} {n!r} {n:x} {n!a:>12}", log)
class OnlyInt:
    def __int__(self): return 7
class OnlyFloat:
    def __float__(self): return 2.5
class OnlyIndex:
    def __index__(self): return 9
for value in (OnlyInt(), OnlyFloat(), OnlyIndex(), True, 2.75, -0.0, 10**20, 1j):
    row = []
    for conversion in "dxfec":
        try:
            row.append(("%" + conversion) % value)
        except Exception as error:
            row.append(f"{type(error).__name__}: {error}")
    print(type(value).__name__, row)
