# iterators of ranges, small and huge: hints, states, reduction, reversal, exhaustion
from _show import show

huge = range(10**20, 10**20 + 30, 10)
show(globals(), """
list(range(5)), list(range(5, 0, -2)), list(reversed(range(5))), list(reversed(range(1, 10, 4))), list(reversed(range(0)))
list(huge), list(reversed(huge)), [*range(-3, 3, 2)]
list(range(2**62 - 1, 2**62 + 2)), list(range(-2**62 + 1, -2**62 - 2, -1))
list(range(2**63 - 2, 2**63 + 2)), list(range(-2**63 + 1, -2**63 - 2, -1)), list(reversed(range(2**63 - 2, 2**63 + 1)))
type(iter(range(3))), type(iter(huge)), type(reversed(range(3))), type(reversed(huge))
iter(range(5)).__length_hint__(), iter(huge).__length_hint__()
iter(range(5)).__reduce__(), iter(range(2, 9, 3)).__reduce__(), iter(huge).__reduce__()
[n for n in dir(iter(range(3))) if not n.startswith('__')]
next(iter(range(0)))
next(iter(range(0)), 'none')
tuple(range(3)), set(range(3)), sum(range(101)), max(range(3, 9)), min(range(9, 3, -2)), sorted(range(3, 0, -1))
sum(range(10**20, 10**20 + 3)), max(huge), any(range(1)), all(range(1, 3))
list(zip(range(3), range(10**20, 10**20 + 5)))
""")
for r in (range(10), range(10, 0, -3), huge):
    for state in (-5, 0, 1, 3, 100):
        it = iter(r)
        next(it)
        it.__setstate__(state)
        print(list(it), it.__length_hint__(), next(it, "end"))
it = iter(range(3))
print([next(it), it.__reduce__(), list(it), it.__reduce__()])
it = iter(huge)
print([next(it), it.__reduce__(), list(it), it.__reduce__()])
for bad in ("x", None, [], 10**30):
    for r in (range(3), huge):
        try:
            iter(r).__setstate__(bad)
            print(type(bad).__name__, "accepted")
        except (TypeError, OverflowError) as error:
            print(type(error).__name__, error)
a, *b = range(4)
print(a, b, [x for x in range(3) for y in range(x)])
for i in range(3):
    i = 10
    print(i)
else:
    print("else", i)
