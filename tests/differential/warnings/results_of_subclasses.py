# __int__, __index__, __float__ and __complex__ that give instances of subclasses; __trunc__.
import math
import operator
import warnings


class I(int): pass
class F(float): pass
class C(complex): pass


class Number:
    def __int__(self): return I(3)
    def __index__(self): return I(4)
    def __float__(self): return F(2.5)
    def __complex__(self): return C(1)


class Truth:
    def __index__(self): return True
    def __int__(self): return False


class Cut:
    def __trunc__(self): return 5


n = Number()
for name, action in dict(
    int=lambda: int(n), index=lambda: operator.index(n), item=lambda: "abcdef"[n], range=lambda: range(n), hex=lambda: hex(n),
    float=lambda: float(n), sqrt=lambda: math.sqrt(n), complex=lambda: complex(n), percent=lambda: "%d %f" % (n, n),
    slice=lambda: [1, 2, 3, 4, 5, 6][n:], chr=lambda: chr(n), bytes=lambda: bytes(n), times=lambda: "a" * n,
    round=lambda: round(2.123456, n), truth=lambda: int(Truth()), truths=lambda: [1, 2][Truth()], trunc=lambda: int(Cut()),
).items():
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        result = action()
    print(name, repr(result), type(result).__name__, [(w.category.__name__, str(w.message)) for w in log])
with warnings.catch_warnings(action="error"):
    for action in (lambda: int(n), lambda: float(n), lambda: complex(n), lambda: int(Cut()), lambda: [1][n]):
        try:
            action()
        except DeprecationWarning as error:
            print("raised", error)
