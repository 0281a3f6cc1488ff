# Comparisons of own classes: left, reflected, subclass first, NotImplemented on both sides, identity for ==, results that are no bool, chains of them.
def attempt(code, **names):
    try:
        return eval(code, names)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

symbols = {'lt': '<', 'le': '<=', 'eq': '==', 'ne': '!=', 'gt': '>', 'ge': '>='}
def kind(name, answer, base=object, only=symbols):
    methods = {f'__{method}__': (lambda self, other, symbol=symbols[method]: answer(self, symbol, other)) for method in only}
    return type(name, (base,), {'__repr__': lambda self: name, '__hash__': object.__hash__, **methods})
Told = kind('Told', lambda a, symbol, b: f'{a}{symbol}{b}')
Silent = kind('Silent', lambda a, symbol, b: NotImplemented)
Child = kind('Child', lambda a, symbol, b: f'child {a}{symbol}{b}', base=Told)
Heir = type('Heir', (Told,), {'__repr__': lambda self: 'Heir'})
Plain = type('Plain', (), {'__repr__': lambda self: 'Plain'})
LessOnly = kind('LessOnly', lambda a, symbol, b: f'only {a}{symbol}{b}', only=('lt',))
EqOnly = kind('EqOnly', lambda a, symbol, b: f'only {a}{symbol}{b}', only=('eq',))
things = [Told(), Silent(), Child(), Heir(), Plain(), LessOnly(), EqOnly(), 5, 'text', None]
for symbol in symbols.values():
    for a in things:
        print(symbol, repr(a), [attempt(f'a {symbol} b', a=a, b=b) for b in things])
t = Told()
print(t < 1 < 2, 1 < t, 1 < 2 < t, t == t, t != t, attempt('t < t < 3', t=t), not t == 5, (t == 5) is not True)
class Falsy:
    def __bool__(self):
        print('asked', end=' ')
        return False
class Odd:
    def __lt__(self, other):
        return Falsy()
    def __eq__(self, other):
        return [other]
    def __contains__(self, item):
        return 'something'
odd = Odd()
result = odd < 1 < undefined_name if False else odd < 1
print(type(result).__name__, type(odd < 1 < 5).__name__, odd == 3, odd != 3, 4 in odd, 4 not in odd, [odd] == [1], (odd,) == (2,), odd in [7], {1: odd} == {1: 1})
print([t] == [t], [1, t] == [1, t], [Silent()] == [Silent()], [Silent()] < [Silent()] if False else attempt('[s] < [r]', s=Silent(), r=Silent()), (1, 2) < (1, t), [1, 2] < [1, t], attempt('(1, p) < (1, q)', p=Plain(), q=Plain()), (1, t) == (1, t))
nan = float('nan')
print(nan == nan, [nan] == [nan], (nan,) == (float('nan'),), nan in [nan], nan != nan, not nan == nan, nan < nan, 1 < nan, {nan} == {nan}, {1: nan} == {1: nan})
class Raises:
    def __eq__(self, other):
        raise RuntimeError('will not compare')
    __lt__ = __eq__
raising = Raises()
for code in ('r == 1', '1 == r', 'r != 1', 'r in [r]', 'r in [1]', '[1, r] == [1, r]', '[r] == [1]', '(1, r) == (2, r)', '[r].index(r)', '[r].index(1)', '[1, r].count(r)', '[1, r].remove(1)', 'r < 1', '1 < r', '1 > r', 'sorted([r, r])', 'min(r, r)', '{r: 1}', 'r is r', '[1, 2] == [1, 2, r]'):
    print(code, attempt(code, r=raising))
