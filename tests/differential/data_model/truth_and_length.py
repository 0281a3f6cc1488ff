# __bool__, __len__ and __length_hint__: which is asked, what they may return.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import operator
def make(**methods):
    return type('T', (), {f'__{n}__': (lambda self, v=v: v) for n, v in methods.items()})()
for value in True, False, 1, 0, None, 'x', NotImplemented:
    attempt(bool, make(bool=value))
for value in 0, 1, 5, -1, 2**63 - 1, 2**63, 2**100, -2**100, 1.0, None, 'x', True:
    attempt(len, make(len=value))
    attempt(bool, make(len=value))
print(bool(make(bool=True, len=0)), bool(make()), not make(len=0))
class Index:
    def __index__(self): return 3
attempt(len, make(len=Index()))
for value in 0, 7, -1, NotImplemented, 'x', None, 2**100, True:
    attempt(operator.length_hint, make(length_hint=value), 9)
attempt(operator.length_hint, make(len=3, length_hint=5))
attempt(operator.length_hint, make(len='x', length_hint=5))
attempt(operator.length_hint, make())
attempt(operator.length_hint, make(), 'x')
attempt(lambda: list(type('I', (), {'__iter__': lambda s: iter('ab'), '__length_hint__': lambda s: -5})()))
attempt(lambda: list(type('I', (), {'__iter__': lambda s: iter('ab'), '__length_hint__': lambda s: 'x'})()))
attempt(lambda: list(type('I', (), {'__iter__': lambda s: iter('ab'), '__length_hint__': lambda s: NotImplemented})()))
attempt(lambda: list(type('I', (), {'__iter__': lambda s: iter('ab'), '__len__': lambda s: 1/0})()))
class Bad:
    def __bool__(self): raise ValueError('bool')
b = Bad()
attempt(lambda: not b)
attempt(lambda: b and 1)
attempt(lambda: b or 1)
attempt(lambda: 1 if b else 2)
attempt(lambda: [x for x in [1] if b])
def loop():
    while b: pass
attempt(loop)
attempt(lambda: any([b]))
attempt(lambda: list(filter(None, [b])))
attempt(len, 5)
attempt(lambda: (5).__bool__())
print(bool(type('N', (), {'__len__': lambda s: 3})()), operator.truth([]), operator.not_([]))
class NoneBool: __bool__ = None
attempt(bool, NoneBool())
class NoneLen: __len__ = None
attempt(len, NoneLen())
attempt(bool, NoneLen())
