# A number class with all operators, mixed with int, float, bool, sum(), pow(), divmod() and in-place forms.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import math, operator
class Money:
    def __init__(self, cents): self.cents = cents
    def __repr__(self): return f'Money({self.cents})'
    def __add__(self, other):
        if isinstance(other, Money): return Money(self.cents + other.cents)
        if isinstance(other, int): return Money(self.cents + other * 100)
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, other): return self + -other
    def __rsub__(self, other): return -self + other
    def __neg__(self): return Money(-self.cents)
    def __mul__(self, other):
        return Money(int(self.cents * other)) if isinstance(other, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __truediv__(self, other):
        if isinstance(other, Money): return self.cents / other.cents
        return Money(round(self.cents / other)) if isinstance(other, (int, float)) else NotImplemented
    def __floordiv__(self, other): return Money(self.cents // other)
    def __mod__(self, other): return Money(self.cents % other)
    def __divmod__(self, other): return self // other, self % other
    def __rdivmod__(self, other): return ('rdivmod', other)
    def __pow__(self, other, modulo=None): return ('pow', other, modulo)
    def __rpow__(self, other, modulo=None): return ('rpow', other, modulo)
    def __abs__(self): return Money(abs(self.cents))
    def __bool__(self): return self.cents != 0
    def __int__(self): return self.cents // 100
    def __float__(self): return self.cents / 100
    def __round__(self, digits=None): return ('round', digits)
    def __iadd__(self, other):
        self.cents += other if isinstance(other, int) else other.cents
        return self
m = Money(250)
print(m + Money(50), m + 1, 1 + m, m - Money(50), 1 - m, -m, m * 2, 2 * m, m * 1.5, m / 2, m / Money(100), m // 3, m % 3)
print(divmod(m, 7), divmod(7, m), m ** 2, 2 ** m, pow(m, 2, 3), abs(-m), bool(Money(0)), int(m), float(m), round(m), round(m, 1))
print(sum([m, m]), sum([m, m], Money(1)), sum((m,), start=2), math.floor(m), math.trunc(5))
attempt(lambda: m + 1.5)
attempt(lambda: 1.5 + m)
attempt(lambda: m + 'a')
attempt(lambda: 'a' + m)
attempt(lambda: m * m)
attempt(lambda: m / 'a')
attempt(lambda: 2 / m)
attempt(lambda: m < m)
attempt(lambda: +m)
attempt(lambda: ~m)
attempt(lambda: m @ m)
attempt(lambda: m << 1)
attempt(lambda: math.ceil(Money))
attempt(lambda: pow(2, m, 3))
attempt(lambda: pow(2, 3, m))
before = m
m += 5
print(m, before is m)
m += Money(5)
print(m, operator.iadd(m, 1) is m)
m -= Money(1)
print(m, before is m)
n = True
n += m
print(n)
