# How subclasses of the built-in types are formatted by %, format and f-strings, and in what order things are asked.
class Int(int):
    def __str__(self): return "Int.str"
    def __repr__(self): return "Int.repr"
    def __format__(self, spec): return f"Int.format({spec})"
    def __int__(self): return 77
    def __index__(self): return 88
    def __float__(self): return 99.0
class Float(float):
    def __str__(self): return "Float.str"
    def __repr__(self): return "Float.repr"
    def __format__(self, spec): return f"Float.format({spec})"
    def __float__(self): return 6.5
    def __int__(self): return 66
class PlainInt(int): pass
class PlainFloat(float): pass
class Str(str):
    def __str__(self): return "Str.str"
    def __repr__(self): return "Str.repr"
    def __format__(self, spec): return f"Str.format({spec})"
i, f, s = Int(5), Float(1.5), Str("text")
print("%s %r %a %d %i %x %f %e %g %c" % (i, i, i, i, i, i, i, i, i, Int(65)))
print("%s %r %d %f %.1e %g" % (f, f, f, f, f, f))
print("%s %r %a %.2s %5s|" % (s, s, s, s, s))
print(f"{i} {i!s} {i!r} {i:5} {f} {f:.2f} {s} {s!s} {s!r} {s:>10}")
print("{} {!s} {!r} {:5} {} {:.2f} {} {:>10}".format(i, i, i, i, f, f, s, s))
print(str(i), repr(i), str(f), str(s), [i, f, s], (i,), {i: f})
print(format(PlainInt(5), "x"), format(PlainFloat(1.5), ".3f"), f"{PlainInt(5)}", f"{PlainFloat(1.5):8}", "%x" % PlainInt(255), "%s" % PlainFloat(2))
print(int.__format__(i, "d"), float.__format__(f, ""), float.__format__(f, ".1f"), str.__format__(s, ""), str.__format__(s, "6"), int.__format__(i, ""))
print(hex(i), bin(i), oct(i), [10, 20][Int(0):] if False else "", float(i), int(f), round(f), abs(i), -i, +i, i + 1)
asked = []
class Asked:
    def __getattr__(self, name):
        asked.append("attr " + name)
        return self
    def __getitem__(self, key):
        asked.append(f"item {key!r}")
        return self
    def __format__(self, spec):
        asked.append(f"format {spec!r}")
        return "."
    def __str__(self):
        asked.append("str")
        return "s"
    def __repr__(self):
        asked.append("repr")
        return "r"
a = Asked()
print("{0.x[1].y:{1!s}{2}} {0!r:3} {0[k]}".format(a, a, 5), asked)
asked.clear()
print(f"{a.x[1]:{a!s}} {a!r:3} {a['k']}", asked)
asked.clear()
print("%s %r %a" % (a, a, a), asked)
asked.clear()
try:
    print("{0.x} {1}".format(a))
except IndexError as error:
    print(error, asked)
