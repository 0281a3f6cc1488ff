# union, intersection, difference, symmetric difference: methods take any iterables, operators only sets
from _show import show


class Sub(set):
    pass


class Frozen(frozenset):
    pass


class Reflected:
    def __ror__(self, left):
        return "ror"

    def __rand__(self, left):
        return "rand"

    def __rsub__(self, left):
        return "rsub"

    def __rxor__(self, left):
        return "rxor"


a, b, f = {1, 2, 3}, {3, 4}, frozenset({2, 3, 9})
show(globals(), """
a | b, a & b, a - b, a ^ b
b | a, b & a, b - a, b ^ a
a | f, a & f, a - f, a ^ f
f | a, f & a, f - a, f ^ a
type(a | f), type(f | a), type(Sub(a) | b), type(a | Sub(b)), type(Frozen(a) & a), type(f ^ Frozen(a)), type(Sub(a) - b)
a | [1]
a & 'x'
a - {1: 2}
a ^ None
a | {}.keys(), a & {1: 0}.keys()
[1] | a
a | Reflected(), a & Reflected(), a - Reflected(), a ^ Reflected()
a + b
a * 2
a.union([5], 'x', {7: 8}) == {1, 2, 3, 5, 'x', 7}
a.union(), a.union() is a
a.union(5)
a.union([[]])
a.intersection([1, 2], (2, 3)), a.intersection(), a.intersection({}, [])
a.intersection(5)
a.intersection([[]])
set().intersection([[]])
a.difference([1], [2]), a.difference(), a.difference({3: 0})
a.difference(5)
a.difference([[]])
a.symmetric_difference([3, 3, 4]), a.symmetric_difference({1: 2})
a.symmetric_difference()
a.symmetric_difference([], [])
a.issubset([1, 2, 3, 4]), a.issubset('x'), set().issubset([]), a.issubset(iter([1, 2, 3]))
a.issubset(5)
a.issuperset([1]), a.issuperset([]), a.issuperset([9, []]), a.issuperset('x')
a.issuperset([1, []])
a.isdisjoint([5]), a.isdisjoint([1, []]), a.isdisjoint(a), a.isdisjoint(set())
a.isdisjoint([[]])
a.isdisjoint(5)
type(f.union([1])), type(Frozen('a').union([1])), type(Sub('a').intersection([1])), type(Frozen('a').difference('b'))
a.__or__([1]), a.__and__(5), a.__rsub__([1]), a.__ror__(b)
a.__ior__([1])
a <= b, a < a, a <= a, a >= {1}, a > {1}, {1} < a
a < [1]
a <= 'x'
a > {1: 2}.keys() if False else a >= frozenset()
a == [1, 2, 3], a == frozenset(a), frozenset(a) == a, a != b, a == Sub(a)
Sub(a).union(b)
a.__lt__(5), a.__eq__(5)
""")
