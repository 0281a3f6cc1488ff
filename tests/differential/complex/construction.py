# complex() of numbers, objects and keywords, with every error.
from _show import show
class Complex:
    def __complex__(self): return 1 + 2j
class Wrong:
    def __complex__(self): return 5
class WrongStr:
    def __complex__(self): return "x"
class Sub(complex): pass
class Real:
    def __float__(self): return 2.5
class Index:
    def __index__(self): return 7
class Both:
    def __complex__(self): return 1j
    def __float__(self): return 9.0
class WrongFloat:
    def __float__(self): return 1
class Raises:
    def __complex__(self): raise KeyError("c")
class SubOwn(complex):
    def __complex__(self): return 5j
class StrOwn(str):
    def __complex__(self): return 7j
show(r"""
complex(), complex(1), complex(1.5), complex(True), complex(2j), complex(1, 2), complex(1.5, -0.0), complex(-0.0, -0.0), complex(0, 0)
complex(real=1), complex(imag=2), complex(real=1, imag=2), complex(1, imag=3), complex(imag=1, real=5)
complex(1j, 2), complex(1, 2j), complex(1j, 2j), complex(1+2j, 3+4j), complex(-0.0, 1j), complex(1, -0j)
complex(Complex()), complex(Both()), complex(Real()), complex(Index()), complex(SubOwn(1)), complex(Complex(), 1), complex(Real(), Real()), complex(Index(), Index())
complex(1, Complex())
complex(Wrong())
complex(WrongStr())
complex(Raises())
complex(WrongFloat())
complex(1, WrongFloat())
complex(StrOwn("1"))
complex(10**400)
complex(1, 10**400)
complex("1", 2)
complex("1", "2")
complex(1, "2")
complex(None)
complex(1, None)
complex(None, 1)
complex([])
complex(b"1")
complex(1, [])
complex(1, 2, 3)
complex(foo=1)
complex(1, real=2)
complex(real="1", imag=2)
complex(real="1")
complex(imag="1")
type(complex(Sub(1j))), type(Sub(1j)), Sub("1+2j"), Sub(1, 2), Sub(real=3)
type(Sub(1j) + 1), type(-Sub(1)), type(+Sub(1)), type(Sub(1).conjugate()), type(Sub(1) * Sub(2)), type(Sub(1j) ** 2), type(Sub(1j).__complex__())
Sub(1 + 2j).__getnewargs__(), (1 - 0j).__getnewargs__(), (1j).__complex__(), repr(Sub(1j))
complex.__new__(complex, 1), complex.__new__(Sub, 1, 2)
complex.__new__(int)
complex.__new__()
complex.from_number
bool(0j), bool(1j), bool(complex("nan"))
int(1j)
float(1j)
round(1j)
abs(3+4j), abs(complex("inf+nanj")), abs(complex("nan")), abs(-0j), abs(1e200+1e200j)
abs(1.7e308+1.7e308j)
(1+2j).real, (1+2j).imag, (1+2j).conjugate()
setattr(1j, "real", 3)
setattr(1j, "foo", 3)
1j.foo
1j.__index__
[name for name in dir(complex) if not name.startswith("__")]
[name for name in dir(complex) if name.startswith("__")]
""", globals())
