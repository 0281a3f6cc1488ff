# __int__, __float__, __complex__, __index__, __trunc__, __round__ and kin, with wrong results.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import math, operator
def make(**methods):
    return type('N', (), {f'__{n}__': (lambda self, *a, v=v: v) for n, v in methods.items()})()
class MyInt(int): pass
class MyFloat(float): pass
for value in 5, 2.5, '5', None, 1j:
    print('--', type(value).__name__)
    attempt(int, make(int=value))
    attempt(float, make(float=value))
    attempt(complex, make(complex=value))
    attempt(operator.index, make(index=value))
    attempt(int, make(index=value))
    attempt(float, make(index=value))
    attempt(complex, make(index=value))
    attempt(complex, make(float=value))
    attempt(hex, make(index=value))
    attempt(lambda: [0, 1, 2, 3, 4, 5][make(index=value)])

attempt(int, make())
attempt(float, make())
attempt(complex, make())
attempt(operator.index, make(int=3))
attempt(operator.index, 2.0)
print(type(int(MyInt(3))).__name__, type(operator.index(MyInt(3))).__name__, type(float(MyFloat(1))).__name__)
class Over(int):
    def __index__(self): return 100
    def __int__(self): return 200
    def __float__(self): return 300.0
o = Over(7)
print(operator.index(o), int(o), float(o), [1] * 0 or list(range(10))[o], o + 1, math.sqrt(o), complex(o))
attempt(round, make(round=9))
attempt(round, make(round=9), 2)
attempt(round, make())
attempt(math.floor, make(floor=3)); attempt(math.ceil, make(ceil=4)); attempt(math.trunc, make(trunc=5))
attempt(math.floor, make(float=2.5)); attempt(math.trunc, make(float=2.5)); attempt(math.ceil, make())
attempt(abs, make(abs='any')); attempt(abs, make())
attempt(divmod, make(divmod='dm'), 1); attempt(divmod, 1, make(rdivmod='rdm')); attempt(divmod, make(), 1)
attempt(pow, make(pow='p'), 1, 2); attempt(pow, 1, make(rpow='r')); attempt(pow, 1, make(rpow='r'), 2)
attempt(lambda: -make(neg='n')); attempt(lambda: +make(pos='p')); attempt(lambda: ~make(invert='i'))
attempt(lambda: -make()); attempt(lambda: +make()); attempt(lambda: ~make()); attempt(lambda: ~1.0)
attempt(range, make(index=3)); attempt(lambda: 'ab' * make(index=2)); attempt(lambda: make(index=2) * [1])
attempt(bin, make(index=5)); attempt(chr, make(index=65)); attempt(bytes, make(index=2)); attempt(lambda: '%d' % make(int=3)); attempt(lambda: '%x' % make(index=10)); attempt(lambda: '%x' % make(int=10)); attempt(lambda: '%c' % make(index=65))
