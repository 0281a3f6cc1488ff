# complex() of objects: __complex__, __float__ and __index__ of own classes and of subclasses of numbers; what they may return; warnings.
import warnings
class F(float):
    def __float__(self):
        return 7.5
class I(int):
    def __float__(self):
        return 8.5
    def __index__(self):
        return 9
class C(complex):
    pass
class CC(complex):
    def __complex__(self):
        return C(3, 4)
class S(str):
    def __complex__(self):
        return 1j
def make(**methods):
    def method(result):
        def call(self):
            if isinstance(result, Exception):
                raise result
            return result
        return call
    return type('Made', (), {f'__{name}__': method(result) for name, result in methods.items()})()

def attempt(*arguments, **named):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            result = complex(*arguments, **named)
            text = f'{result} {type(result).__name__}'
        except Exception as error:
            text = f'{type(error).__name__}: {error}'
    print(text, *[w.message for w in caught])

for number in (F(2.5), I(3), C(1, 2), CC(1, 2), S('2+3j'), True, 2**70, 1e300):
    attempt(number)
    attempt(number, 1)
    attempt(1, number)
    attempt(number, number)
    attempt(real=number)
    attempt(imag=number)
results = (1j, C(1, 1), 1.5, F(1), 2, I(2), True, '1', None, NotImplemented, ValueError('mine'), 2**2000)
for method in ('complex', 'float', 'index', 'int'):
    for result in results:
        print(method, repr(result) if not isinstance(result, int) else 'int', end=' ')
        attempt(make(**{method: result}))
        attempt(0, make(**{method: result}))
attempt(make(complex=1j, float=2.5, index=3), make(complex=1j, float=2.5, index=3))
attempt(make(float=2.5, index=3), make(index=3))
for arguments in ((), ('1', 2), (1, '2'), ('1', '2'), (b'1',), (None,), ([],), (1, None), (1, []), (1, 2, 3), (object,)):
    attempt(*arguments)
attempt(imag=2)
attempt(real=1, imag=2)
attempt(real='1')
attempt(imag='1')
attempt('1', imag=1)
attempt(1, real=2)
attempt(1, 2, imag=3)
attempt(1, other=2)
attempt(other=2)
attempt(1, 2, 3, imag=4)
