# round() and sum(): digits, halves to even, special methods, start values, errors.
for args in ((2.5,), (3.5,), (-2.5,), (2.675, 2), (1234.5678, -2), (5, -1), (15, -1), (25, -1), (1e20,), (0.1 + 0.2, 1), (True,), (2.5, 0), (2.5, None), (7, 5), (123, -5)):
    print(args, repr(round(*args)), end="; ")
print()
class R:
    def __round__(self, n="nothing"): return ("round", n)
print(round(R()), round(R(), 2), round(number=2.5, ndigits=0), round(R(), None))
for call in (lambda: round("x"), lambda: round(1j), lambda: round(), lambda: round(1, 2, 3), lambda: round(2.5, "x"), lambda: round(float("nan")), lambda: round(float("inf")), lambda: round(1, 2.0), lambda: round(None)):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(sum([]), sum([1, 2.5]), sum([1, 2], 10), sum([[1], [2]], []), sum(iter([True, True])), sum([0.1] * 10), sum([1e308, 1e308, -1e308]), sum([2**70, 1]), sum(x for x in (1j, 2)))
print(sum([1], start=5), sum({1: 2, 3: 4}), sum(((1,), (2,)), ()), repr(sum([-0.0], -0.0)), repr(sum([-0.0])))
class A:
    def __radd__(self, other): return f"r{other}"
    def __add__(self, other): return f"a{other}"
print(sum([A()]), sum([1, A()]))
for call in (lambda: sum(), lambda: sum(5), lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray(b"a")], bytearray()), lambda: sum([1], 2, 3), lambda: sum([None]),
             lambda: sum(iterable=[1]), lambda: sum([[1]])):
    try:
        print(call())
    except TypeError as error:
        print(error)
