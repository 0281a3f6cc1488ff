# tuples compared and hashed: order of the questions, CPython's hash values, unhashable items
from _show import show


class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print(f"  {self} == {other}")
        return self.n == other.n

    def __lt__(self, other):
        print(f"  {self} < {other}")
        return self.n < other.n

    def __hash__(self):
        print(f"  hash {self}")
        return self.n

    def __repr__(self):
        return f"L{self.n}"


x, y, z = Loud(1), Loud(2), Loud(2)
for text in ("(x, y) == (x, z)", "(x, y) < (x, z)", "(x, y) != (x, y)", "(x,) < (y,)", "(x,) <= (y,)", "(x, y) == (x,)",
             "hash((x, y))", "{(x, y): 1}[(x, z)]", "hash((x, (y, z)))"):
    print(text)
    try:
        print("  =>", eval(text))
    except TypeError as error:
        print("  =>", error)
nan = float("nan")
show(globals(), """
hash(()), hash((0,)), hash((1,)), hash((0, 0)), hash((0.5,)), hash((1, 2, 3))
hash((-1,)), hash((-2,)), hash((2**61 - 1,)), hash(((),)), hash(((), ()))
hash((1, (2, 3))), hash((True, 1.0)), hash((1, 1))
hash(('a', 'b'))
hash((1, []))
hash(([],))
hash((1, {}, 2))
{([],): 1}
() < (1,), (1,) < (1, 2), (2,) > (1, 9), () <= ()
(1,) < ('a',)
(1,) < [1]
(1,) == [1]
(nan,) == (nan,), (nan,) < (nan,), (nan,) <= (nan,)
(1,) == (1.0,) == (True,)
(1,).__eq__([1]), (1,).__lt__(None)
""")
t = ([],)
t[0].append(t)
print(t)
try:
    hash(t)
except TypeError as error:
    print(error)
