# |= &= -= ^= on sets and frozensets: identity, aliases, itself, other kinds of operands
from _show import run

s = {1, 2, 3, 4}
t = s
f = frozenset({1, 2})
g = f
run(globals(), """
s |= {5}; print(s, s is t)
s |= frozenset({6}); print(s, s is t)
s &= {1, 2, 3, 6, 99}; print(s, s is t)
s -= {6}; print(s, s is t)
s ^= {3, 7}; print(s, s is t)
s |= [1]
s &= 'ab'
s -= (1,)
s ^= {1: 2}
s |= {8: 0}.keys(); print(s, s is t, type(s))
s &= {1: 0, 8: 0}.keys(); print(s, s is t)
s |= s; print(s)
s &= s; print(s)
s ^= s; print(s, s is t)
s |= {1}; s -= s; print(s, s is t)
f |= {3}; print(f, f is g, type(f))
f &= {1, 3}; print(f)
f -= {3}; print(f)
f ^= {5}; print(f)
f |= [1]
s.update(s); print(s)
s.update('a', s); s.difference_update(s); print(s)
s.update('ab'); s.symmetric_difference_update(s); print(s)
s.update('ab'); s.intersection_update(s, s); print(len(s))
""")


class Sub(set):
    def __ior__(self, other):
        return "own ior"


x = Sub([1])
x |= {2}
print(x)
x = Sub([1])
x &= {1}
print(type(x).__name__, x)
