# + * += *= on lists with operands of every kind, sizes that do not fit, in-place identity
from _show import run, show


class Times:
    def __index__(self):
        return 2


class Other:
    def __radd__(self, left):
        return "radd", left

    def __rmul__(self, left):
        return "rmul", left


a = [1, 2]
show(globals(), """
a + [3], [] + a, a + []
a + (3,)
a + 'x'
a + None
(1,) + a
a + Other()
a * Other()
a * 2, 2 * a, a * 0, a * -5, a * True, a * Times(), Times() * a
a * 1 is a, (a + []) is a
a * 1.5
a * 'x'
a * None
a * [1]
a * 10**30
a * (2**62)
a - [1]
-a
a @ a
[] * (2**62)
[[]] * 3
a.__add__(1)
a.__mul__('x')
a.__rmul__(3)
a.__iadd__((9,)), a
a.__imul__(2), a
a.__radd__
""")
b = a
run(globals(), """
a += (3,); print(a, a is b)
a += 'xy'; print(a)
a += {5: 6}; print(a)
a += 5
a += None
a += a; print(a)
a *= 2; print(len(a), a is b)
a *= 0; print(a, a is b)
a *= 'x'
a *= 1.5
a *= 10**30
a += [1]; a *= -1; print(a, b)
a = [7]; a *= 2**62
print(a)
""")
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
