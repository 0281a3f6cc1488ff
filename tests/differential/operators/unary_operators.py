# -, +, ~, abs, not, bool, round, int and kin on objects of programs: results are given back as they are, or checked.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import math, operator
class Unary:
    def __neg__(self): return 'neg'
    def __pos__(self): return ['pos']
    def __invert__(self): return None
    def __abs__(self): return ('abs',)
    def __round__(self, *digits): return ('round', digits)
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
u = Unary()
for function in (operator.neg, operator.pos, operator.invert, abs, round, math.trunc, math.floor, math.ceil):
    attempt(function, u)
attempt(round, u, 2)
attempt(round, u, None)
attempt(round, u, ndigits=3)
attempt(lambda: not u)
class Bare: pass
for function in (operator.neg, operator.pos, operator.invert, abs, round, math.trunc, math.floor, math.ceil, int, float,
                 complex, operator.index, bool, len, hex, chr, range):
    attempt(lambda: function(Bare()) is True)
class Nones:
    __neg__ = __pos__ = __invert__ = __abs__ = __round__ = __bool__ = __len__ = __index__ = __int__ = None
for function in (operator.neg, operator.pos, operator.invert, abs, round, bool, len, operator.index, int):
    attempt(function, Nones())
class Static:
    __neg__ = staticmethod(lambda: 'static')
    __abs__ = classmethod(lambda cls: cls.__name__)
    __pos__ = property(lambda self: lambda: 'property')
    __invert__ = len
    def __len__(self): return 4
attempt(operator.neg, Static())
attempt(abs, Static())
attempt(operator.pos, Static())
attempt(operator.invert, Static())
class Raises:
    def __neg__(self): raise ZeroDivisionError('neg')
    @property
    def __pos__(self): raise KeyError('pos')
attempt(operator.neg, Raises())
attempt(operator.pos, Raises())
on_instance = Bare()
on_instance.__neg__ = lambda: 1
attempt(operator.neg, on_instance)
class Meta(type):
    def __neg__(cls): return cls.__name__
    def __getitem__(cls, key): return key
    def __len__(cls): return 3
class Made(metaclass=Meta): pass
print(-Made, Made[1:2], len(Made), bool(Made))
attempt(lambda: -Made())
