# The attributes of int and the read-only ones of its instances; what cannot be set.
from _show import show
import sys
print([name for name in dir(int) if not name.startswith("__")])
print([name for name in dir(int) if name.startswith("__")])
def setting(text):
    try:
        exec(text)
        print(text, "done")
    except BaseException as error:
        print(text, type(error).__name__, error)
x = 5
for text in ["x.real = 3", "x.imag = 3", "x.foo = 1", "del x.real", "x.numerator = 1", "x.bit_length = 1", "int.foo = 1",
             "del int.real", "x.__class__ = bool", "x.__dict__", "x.__doc__ = ''", "int.__name__ = 'x'"]:
    setting(text)
show("""
(5).real, (5).imag, (5).numerator, (5).denominator, (-5).denominator
(5).foo
int.foo
(5).conjugate(), (-3).__abs__(), (3).__neg__(), (3).__pos__(), (3).__invert__(), (3).__bool__(), (0).__bool__()
int.__base__, int.__mro__, int.__basicsize__ > 0, int.__itemsize__, int.__name__, int.__qualname__, int.__module__
(5).__class__, type(5), (5).__sizeof__() == sys.getsizeof(5)
int.__add__(1, 2), int.__add__(1, 2.0), int.__radd__(1, 2), int.__sub__(1, 2), int.__rsub__(1, 2)
int.__add__("a", 1)
int.__add__(1)
(1).__add__()
(1).__add__(1, 2)
(1).__add__("x"), (1).__sub__(None), (1).__lshift__(1.0), (1).__truediv__("x"), (1).__divmod__("x"), (1).__pow__("x")
(5).__pow__(2), (5).__pow__(2, 7), (5).__rpow__(2), (5).__pow__(2, None), (5).__pow__(2, "x")
(5).__eq__(5), (5).__eq__(5.0), (5).__lt__(6), (5).__ne__("x"), (5).__hash__()
(5).__str__(), (5).__repr__(), (5).__format__("x"), (5).__round__(), (55).__round__(-1), (5).__ceil__(), (5).__floor__(), (5).__trunc__()
(5).__float__(), (5).__int__(), (5).__index__()
int.real, int.numerator
int.bit_length, (5).bit_length.__name__
int.from_bytes.__self__
int.__new__(int, 5)
int.__new__()
int.__new__(5)
int.__new__(str, 5)
int.__new__(bool, 5)
int.__new__(object)
int.__doc__.splitlines()[0]
int.to_bytes.__text_signature__, int.from_bytes.__text_signature__
(5).is_integer(), (5).as_integer_ratio(), (-5).as_integer_ratio(), True.as_integer_ratio()
(5).is_integer(1)
(5).as_integer_ratio(1)
(5).conjugate(1)
""", globals())
