# equality of dicts: which values are compared, identity, unequal lengths, changes and errors meanwhile
class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print(f"  {self.n} == {getattr(other, 'n', other)}")
        return self.n == getattr(other, "n", other)


a, b, c = Loud(1), Loud(1), Loud(2)
for text in ("{'x': a} == {'x': a}", "{'x': a} == {'x': b}", "{'x': a} != {'x': c}", "{'x': a, 'y': c} == {'y': c, 'x': b}",
             "{'x': c, 'y': a} == {'x': a, 'y': a}", "{'x': a} == {'x': 1}", "{'x': 1} == {'x': a}", "{'x': a} == {'z': a}",
             "{'x': a} == {}", "{} == {}", "{1: 2} == {1.0: 2.0}", "{1: 2} == [(1, 2)]", "{1: 2}.__eq__(5)", "{1: 2}.__lt__({})",
             "{1: {2: 3}} == {1: {2: 3}}", "{1: float('nan')} == {1: float('nan')}"):
    print(text)
    print("  =>", eval(text))
nan = float("nan")
print({1: nan} == {1: nan})


class Mutating:
    def __eq__(self, other):
        left.clear()
        return True


left = {1: Mutating(), 2: 2}
right = {1: 0, 2: 2}
print(left == right, left)


class Raising:
    def __eq__(self, other):
        raise OSError("eq")


try:
    {1: Raising()} == {1: 0}
except OSError as error:
    print(error)
x, y = {}, {}
x[1], y[1] = x, y
try:
    x == y
except RecursionError as error:
    print(type(error).__name__)
print(x == x, x[1] is x)
