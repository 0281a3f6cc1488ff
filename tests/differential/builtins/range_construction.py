# range(): arguments, attributes, large numbers, equality, errors.
print(range(3), range(1, 3), range(1, 10, 2), range(5, 0, -2), range(0), list(range(-3)), range(2**70), len(range(2**62)))
r = range(1, 20, 3)
print(r.start, r.stop, r.step, r[0], r[-1], r[1:3], r[::-1], list(r), 4 in r, 5 in r, "x" in r, r.index(7), r.count(7), r.count(8))
print(range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), range(1) != range(2), hash(range(0)) == hash(range(5, 5)), bool(range(0)), range(3) == [0, 1, 2])
print(list(reversed(range(2**64, 2**64 + 2))), range(10)[2**70:], 2**69 in range(2**70))
class Index:
    def __index__(self): return 4
print(range(Index()), range(True), list(range(Index(), 6)))
for call in (lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1.0), lambda: range("3"), lambda: range(1, None), lambda: range(1, 2, 0), lambda: range(stop=3), lambda: range(3)[3],
             lambda: range(3)["a"], lambda: range(3)[1.0], lambda: len(range(2**63)), lambda: range(3).index(9), lambda: range(3).index("x"), lambda: setattr(range(3), "start", 1),
             lambda: range(3).__setitem__(0, 1), lambda: range(3) < range(4), lambda: range(3) + range(3)):
    try:
        print(call())
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    class R(range): pass
except TypeError as error:
    print(error)
