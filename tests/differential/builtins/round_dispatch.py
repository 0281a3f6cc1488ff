# round(): which __round__ is called with what, ndigits of all kinds, results of any type, None, keywords, subclasses, instances' own attributes.
def attempt(call, *arguments, **named):
    try:
        result = call(*arguments, **named)
        return f'{result!r} {type(result).__name__}'
    except Exception as error:
        return f'{type(error).__name__}: {error}'

class Told:
    def __round__(self, *arguments, **named):
        return ('asked', arguments, named)
class One:
    def __round__(self):
        return 'without digits'
class Two:
    def __round__(self, digits):
        return f'with {digits!r}'
class Nothing:
    pass
class Blocked:
    __round__ = None
class Descriptor:
    def __get__(self, instance, owner):
        return lambda *arguments: ('through descriptor', instance is not None, arguments)
class Described:
    __round__ = Descriptor()
class Static:
    __round__ = staticmethod(lambda *arguments: ('static', arguments))
class FloatLike:
    def __float__(self):
        return 2.5
class IndexLike:
    def __index__(self):
        return 2
own = Nothing()
own.__round__ = lambda: 'not asked'
for thing in (Told(), One(), Two(), Nothing(), own, Blocked(), Described(), Static(), FloatLike(), IndexLike(), '1', None, [], 1j, Told, int, True, 2**70, 12345, 2.675, 1e22):
    name = type(thing).__name__ if not isinstance(thing, type) else thing.__name__
    print(name, attempt(round, thing), '|', attempt(round, thing, None), '|', attempt(round, thing, 2), '|', attempt(round, thing, ndigits=-1), '|', attempt(round, number=thing))
for digits in (IndexLike(), FloatLike(), True, 1.0, '1', 2**70, -2**70 if False else -400, None, [], Nothing()):
    print(type(digits).__name__, attempt(round, 1234.5678, digits), attempt(round, 1234, digits) if not isinstance(digits, int) or digits > -1000 else '', attempt(round, Told(), digits if isinstance(digits, (int, float, str, type(None))) else 0))
print(attempt(round), attempt(round, 1, 2, 3), attempt(round, ndigits=1), attempt(round, 1, digits=2), attempt(round, 1.5, number=2))
class F(float):
    def __round__(self, digits=None):
        return f'F {float(self)} {digits}'
class I(int):
    pass
print(round(F(2.5)), round(F(2.5), 1), attempt(round, I(15), -1), attempt(round, I(15)), attempt(round, I(15), 2))
for number in (0, 5, 15, 25, 35, 45, 49, 50, 51, 55, 149, 150, 250, 999, 2**64, 10**20 + 5 * 10**9, 12345678901234567890):
    for sign in (1, -1):
        print(sign * number, *[round(sign * number, -digits) for digits in (0, 1, 2, 3, 10, 19, 20, 21, 40)])
for number in (0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 0.5000000000000001, 4503599627370495.5, 4503599627370496.5, 1e15 + 0.3, -1e-320, float('inf'), float('nan')):
    print(number, attempt(round, number), attempt(round, number, 0), attempt(round, number, None))
