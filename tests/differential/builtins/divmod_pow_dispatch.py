# divmod() and pow() on own classes: left first, subclasses first, NotImplemented, three arguments, in-place power, unary errors.
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

class Base:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return self.name
    def __divmod__(self, other):
        return f'divmod({self},{other})'
    def __rdivmod__(self, other):
        return f'rdivmod({self},{other})'
    def __pow__(self, other, modulus='-'):
        return f'pow({self},{other},{modulus})'
    def __rpow__(self, other, modulus='-'):
        return f'rpow({self},{other},{modulus})'
class Derived(Base):
    def __rdivmod__(self, other):
        return f'derived rdivmod({self},{other})'
    def __rpow__(self, other, modulus='-'):
        return f'derived rpow({self},{other},{modulus})'
class Silent(Base):
    pass
class Refuses(Base):
    def __divmod__(self, other, *rest):
        print('asked', self, end=' ')
        return NotImplemented
    __rdivmod__ = __pow__ = __rpow__ = __divmod__
class Nothing:
    def __repr__(self):
        return 'nothing'
things = (Base('b'), Derived('d'), Silent('s'), Refuses('r'), Nothing(), 7, 2.5, 'text', None)
for left in things:
    for right in things:
        if isinstance(left, (int, float)) and isinstance(right, (int, float)):
            continue
        print(repr(left), repr(right), attempt(divmod, left, right), '|', attempt(pow, left, right), '|', attempt(lambda: left ** right))
for arguments in ((Base('b'), 2, 3), (2, Base('b'), 3), (2, 3, Base('b')), (Derived('d'), Base('b'), 3), (Base('b'), Derived('d'), 3), (Refuses('r'), 2, 3), (2, Refuses('r'), 3), (2, 3, Refuses('r')), (Refuses('r'), Refuses('q'), Refuses('p')),
                  (Nothing(), 2, 3), (2, Nothing(), 3), (2, 3, Nothing()), (Base('b'), 2, None), (2, Base('b'), None), ('a', 'b', 'c'), (2.5, 2, 3), (2, 2.5, 3), (2, 3, 2.5), (1j, 2, 3), (2, 1j, 3), (True, 2, 3), (2, 3, True)):
    print(arguments, attempt(pow, *arguments))
class InPlace(Base):
    def __ipow__(self, other):
        return f'ipow({self},{other})'
class OnlyTwo:
    def __pow__(self, other):
        return 'two'
x = InPlace('i'); x **= 3; print(x)
x = Base('b'); x **= 3; print(x)
x = 5; x **= Base('b'); print(x)
print(attempt(pow, OnlyTwo(), 2), attempt(pow, OnlyTwo(), 2, 3), attempt(pow, OnlyTwo(), 2, None), OnlyTwo() ** 2)
for a, b in ((7, 3), (-7, 3), (7, -3), (-7, -3), (7.5, 2), (-7.5, 2), (7, 2.5), (0, 5), (True, 2), (2**70, 10**10), (-2**70, 7), (1e300, 3), (5, float('inf')), (-5, float('inf')), (float('inf'), 5), (0.0, -5.0), (-0.0, 5.0)):
    print(a, b, divmod(a, b), (a // b, a % b) == divmod(a, b) or 'nan')
for a, b in ((1, 0), (1.0, 0), (1, 0.0), (0, 0), (1j, 1), (1, 1j), ('a', 1), (None, 1), (2**70, 0)):
    print(a, b, attempt(divmod, a, b), attempt(lambda: a // b), attempt(lambda: a % b))
print(attempt(divmod), attempt(divmod, 1), attempt(divmod, 1, 2, 3), attempt(divmod, x=1, y=2), attempt(abs), attempt(abs, 1, 2), attempt(abs, 'x'), attempt(abs, None), abs(-2**70), abs(True), abs(-0.0), abs(3 - 4j))
