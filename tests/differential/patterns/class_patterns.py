# Class patterns: positional through __match_args__, keywords, subclasses, dataclass-like, nesting.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Point3(Point):
    __match_args__ = ("x", "y", "z")
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z
class Line:
    def __init__(self, start, end): self.start, self.end = start, end
def where(subject):
    match subject:
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"y axis {y}"
        case Point3(x, y, z): return f"3d {x} {y} {z}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(x, y=0): return f"x axis {x}"
        case Point(): return "somewhere"
        case Line(start=Point(0, 0), end=Point(x, _)): return f"from origin to {x}"
        case Line(end=end, start=start): return f"line {where(start)} -> {where(end)}"
        case _: return "nowhere"
for subject in [Point(0, 0), Point(0, 5), Point(3, 3), Point(3, 0), Point(3, 4), Point3(1, 2, 3), Point3(0, 2, 3),
                Line(Point(0, 0), Point(7, 8)), Line(Point(1, 1), Point(2, 5)), (0, 0), Point]:
    print(where(subject))
class NoArgs: pass
match NoArgs():
    case NoArgs(missing=1): print("no")
    case NoArgs(): print("bare class")
class Slots:
    __slots__ = ("a", "b")
    __match_args__ = ("a", "b")
s = Slots()
s.a = 1
match s:
    case Slots(1, b): print("no: b is not set")
    case Slots(1): print("a only")
