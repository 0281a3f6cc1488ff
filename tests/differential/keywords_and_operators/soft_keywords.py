# match, case, type and _ as names, and as what they are.
match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _, match + case, match * case, -match, match - case, match if case else _)
match.real
match = [5, 6]
match[0]
match [1]
print(match[0], match [1], match  [-1:])
case = lambda x: x
print(case(1), case (2), (case)(3))
def match(x, *y): return ("called", x, y)
print(match(1), match (2), match((3)), match(*[4]), match (*[5, 6]))
match (7)
match(8), 9
match = case = type = {}
match["case"] = case
match = type = 1; case = 2
match: int = 3
type: int = 4
type = type
print(match, type, type - 1, type == 4)
type X = int
type Y[T] = list[T]
type match = str
type type = bytes
print(X, Y, match, type)
match match:
    case case:
        print("case", case)
match _:
    case _:
        print("anything", _)
match (1, 2):
    case (match, type): print(match, type)
match 1, 2:
    case 1, case: print(case)
match -1:
    case -1: print("negative")
match not 1:
    case False: print("not")
match [1]:
    case [_]: print("list")
match {}:
    case {}: print("dict")
match lambda: 1:
    case _: print("lambda")
match (yes := 5):
    case 5: print(yes)
match *[1, 2], 3:
    case [*_, 3]: print("stars")
class C:
    match = 1
    case = type = _ = 2
    def type(self, match=3, *, case=4): return match, case
print(C.match, C.case, C._, C().type(), C().type(match=5, case=6))
import math as match
from math import pi as case, e as type
print(match.pi == case, type > 2)
for match in [1]: print(match)
def f(match, /, case, *type, **_): return match, case, type, _
print(f(1, 2, 3, x=4))
print([match for match in [1, 2]], (match := 3), {type: case for type, case in [(1, 2)]}, f"{match}")
del match, case, type, _
