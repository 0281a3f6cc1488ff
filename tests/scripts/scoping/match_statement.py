class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def describe(thing):
    match thing:
        case 0 | 1:
            return "bit"
        case int(n) if n < 0:
            return f"negative {n}"
        case str() as text:
            return f"text {text}"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [first, *rest]:
            return f"{first} then {rest}"
        case {"kind": kind, **more}:
            return f"{kind} with {more}"
        case Point(0, 0):
            return "origin"
        case Point(x=x, y=0):
            return f"on the axis at {x}"
        case Point(x, y):
            return f"point {x} {y}"
        case None | True:
            return "constant"
        case -1.5:
            return "float"
        case _:
            return "something else"


for thing in [0, 1, -5, "hi", [], [7], (1, 2, 3), {"kind": "cat", "age": 3}, Point(0, 0), Point(4, 0), Point(1, 2),
              None, True, -1.5, 2.5, {}, b"x"]:
    print(describe(thing))
# expect: bit
# expect: bit
# expect: negative -5
# expect: text hi
# expect: empty
# expect: one 7
# expect: 1 then [2, 3]
# expect: cat with {'age': 3}
# expect: origin
# expect: on the axis at 4
# expect: point 1 2
# expect: constant
# expect: bit
# expect: float
# expect: something else
# expect: something else
# expect: something else
