# | and |= of dicts: order, types of results, subclasses, other operands
from _show import run, show


class Sub(dict):
    pass


class Reflected(dict):
    def __ror__(self, left):
        return "ror", left

    def __or__(self, right):
        return "or", right


class Keys:
    def keys(self):
        return "k"

    def __getitem__(self, key):
        return 1


a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
show(globals(), """
a | b
b | a
a | {}
(a | {}) is a
a | [('q', 1)]
a | None
[('q', 1)] | a
a | Keys()
Sub(a) | b, type(Sub(a) | b).__name__
a | Sub(b), type(a | Sub(b)).__name__
a | Reflected(b)
Reflected(a) | b
a.__or__([('q', 1)])
a.__ror__(b)
a.__ror__(5)
a & b
a - b
a ^ b
a + b
a < b
a <= a
a == b, a != b, a == dict(a)
""")
c = a
run(globals(), """
a |= b; print(a, a is c)
a |= [('l', 1), 'mn']; print(a)
a |= Keys(); print(a)
a |= zip('ab', range(2)); print(a)
a |= 5
a |= None
a |= [1]
a |= ['abc']
a |= a; print(len(a))
a.__ior__([(0, 0)]); print(a)
d = Sub(); d |= {1: 2}; print(type(d).__name__, d)
""")
