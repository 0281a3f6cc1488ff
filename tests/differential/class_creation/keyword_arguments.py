# Keywords of class statements: to __prepare__, __new__, __init__, __init_subclass__; what refuses them.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw): print('prepare', kw); return {}
    def __new__(mcs, name, bases, space, **kw): print('new', kw); return super().__new__(mcs, name, bases, space)
    def __init__(cls, name, bases, space, **kw): print('init', kw); super().__init__(name, bases, space)
class A(metaclass=Meta, a=1, **{'b': 2}): pass
class B(A, c=3): pass
def plain():
    class X(a=1): pass
attempt(plain)
def derived():
    class X(int, a=1, b=2): pass
attempt(derived)
class NoInit(type):
    def __new__(mcs, name, bases, space, **kw): return super().__new__(mcs, name, bases, space)
class C(metaclass=NoInit, k=1): print('body')
class Forward(type):
    def __new__(mcs, name, bases, space, **kw): return super().__new__(mcs, name, bases, space, **kw)
def forward():
    class X(metaclass=Forward, k=1): pass
attempt(forward)
class Takes:
    def __init_subclass__(cls, **kw): print('init_subclass', kw)
class D(Takes, metaclass=Forward, k=1): pass
class OldInit(type):
    def __init__(cls, name, bases, space): pass
def old():
    class X(Takes, metaclass=OldInit, k=1): pass
attempt(old)
attempt(lambda: type.__init__(int, 'x', (), {}, k=1))
attempt(lambda: type('X', (Takes,), {}, k=2).__name__)
def star_bases():
    bases = (int, Takes)
    class X(*bases, **{'q': 1}): pass
    return [b.__name__ for b in X.__bases__]
attempt(star_bases)
def twice():
    class X(Takes, k=1, **{'k': 2}): pass
attempt(twice)
def not_mapping():
    class X(**5): pass
attempt(not_mapping)
def not_str():
    class X(**{1: 2}): pass
attempt(not_str)
def not_iterable():
    class X(*5): pass
attempt(not_iterable)
