# Classes with __format__ of their own: units, money, dates, matrices; specs passed on, split, nested, refused.
class Length:
    units = {"m": 1, "km": 1000, "cm": 0.01, "in": 0.0254}
    def __init__(self, meters): self.meters = meters
    def __format__(self, spec):
        number, _, unit = spec.partition("|")
        if (unit or "m") not in self.units: raise ValueError(f"unknown unit {unit!r}")
        return format(self.meters / self.units[unit or "m"], number) + (unit or "m")
x = Length(1234.5)
print(f"{x} {x:.2f} {x:.2f|km} {x:>12,.0f|cm} {x:e|in}", "{:.1f|km}".format(x), format(x, "08.3f|km"))
for spec in ("|mile", "d", ".2q"):
    try:
        print(format(x, spec))
    except ValueError as error:
        print(spec, error)
class Vector:
    def __init__(self, *parts): self.parts = parts
    def __format__(self, spec): return "(" + ", ".join(format(p, spec) for p in self.parts) + ")"
    def __str__(self): return f"{self}"
print(f"{Vector(1, 2.5, -3)} {Vector(1, 2.5, -3):.2f} {Vector(10, 20):x} {Vector('a', 'b'):>3} {Vector(Vector(1, 2), Vector(3)):03d}", str(Vector()), "{!s} {:+}".format(Vector(1), Vector(1, -1)))
class Dated:
    def __init__(self, y, m, d): self.y, self.m, self.d = y, m, d
    def __format__(self, spec):
        if not spec: spec = "%Y-%m-%d"
        return spec.replace("%Y", f"{self.y:04}").replace("%m", f"{self.m:02}").replace("%d", f"{self.d:02}").replace("%%", "%")
day = Dated(2024, 2, 9)
print(f"{day} {day:%d.%m.%Y} {day:%Y} {day:{'%m'}/{'%d'}} {day:100%%}", "{:%d/%m/%Y} {0:%Y}".format(day) if False else "{0:%d/%m/%Y} {0:%Y}".format(day), f"{day!s:.9}" [:3])
class Sub(int):
    def __format__(self, spec): return f"<{super().__format__(spec)}>"
print(f"{Sub(5)} {Sub(5):03} {Sub(255):#x} {Sub(5)!r} {Sub(5)!s:>4}", "%d %s" % (Sub(5), Sub(5)), "{:>4}".format(Sub(7)), [Sub(1)], str(Sub(2)))
class Proxy:
    def __init__(self, value): self.value = value
    def __getattr__(self, name): return getattr(self.value, name)
try:
    print(f"{Proxy(5):03}")
except TypeError as error:
    print(error)
class Recursive:
    def __format__(self, spec): return f"{self:{spec}}"
try:
    format(Recursive(), "x")
except RecursionError as error:
    print("RecursionError")
class Counts:
    total = 0
    def __format__(self, spec):
        Counts.total += 1
        return str(Counts.total)
c = Counts()
print(f"{c}{c}{c:{c}}{c!r:.0}", "{0}{0}{0}".format(c), Counts.total)
class Meta(type):
    def __format__(cls, spec): return f"class {cls.__name__} {spec}"
class Shown(metaclass=Meta): pass
print(f"{Shown} {Shown:spec} {Shown()!s:.0}{Shown!r:.7}")
