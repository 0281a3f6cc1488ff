# What int(), operator.index() and kin say when __int__ and __index__ give instances of subclasses, and what __trunc__ no longer does.
import math
import operator
import warnings

class Sub(int):
    pass

def make(**methods):
    return type('Made', (), {f'__{name}__': (lambda self, result=result: result) for name, result in methods.items()})()

def attempt(call, *arguments):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            result = call(*arguments)
            text = f'{result!r} of {type(result).__name__}'
        except Exception as error:
            text = f'{type(error).__name__}: {error}'
    print(text, *[f'[{w.category.__name__}: {w.message}]' for w in caught])

for result in (5, True, Sub(7), 2.5, '3', None, NotImplemented):
    print('--', repr(result))
    attempt(int, make(int=result))
    attempt(int, make(index=result))
    attempt(int, make(trunc=result))
    attempt(operator.index, make(index=result))
    attempt(float, make(index=result))
    attempt(float, make(float=result))
    attempt(complex, make(index=result))
    attempt(math.trunc, make(trunc=result))
    attempt(math.floor, make(floor=result))
    attempt(round, make(round=result))
    attempt(hex, make(index=result))
    attempt([10, 20, 30, 40, 50, 60, 70, 80].__getitem__, make(index=result))
    attempt(range(10).__getitem__, make(index=result))
    attempt('ab'.__mul__, make(index=result))
    attempt(bytes, [make(index=result)])
    attempt(chr, make(index=result))
    attempt(math.sqrt, make(float=result))
    attempt(math.factorial, make(index=result))
attempt(int, make(int=4, index=5, trunc=6))
attempt(int, make(index=5, trunc=6))
attempt(float, make(int=4, index=5))
attempt(complex, make(float=2.5, index=5))
attempt(int, Sub(9))
attempt(operator.index, Sub(9))
attempt(int, make())
attempt(int, make(float=1.5))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        operator.index(make(index=Sub(1)))
    except DeprecationWarning as warning:
        print('raised', warning)
