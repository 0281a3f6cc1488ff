# __prepare__: the namespace of a class body, what it must be, what the metaclass gets.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Log(dict):
    def __setitem__(self, key, value):
        if not key.startswith('__'): print('bind', key)
        super().__setitem__(key, value)
    def __getitem__(self, key):
        if not key.startswith('__'): print('read', key)
        return super().__getitem__(key)
    def __delitem__(self, key):
        print('del', key)
        super().__delitem__(key)
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, bases, kw)
        return Log(given=1)
    def __new__(mcs, name, bases, space, **kw):
        print('new', type(space).__name__, [k for k in space if not k.startswith('__')], kw)
        return super().__new__(mcs, name, bases, dict(space))
    def __init__(cls, name, bases, space, **kw):
        print('init', kw)
class C(metaclass=Meta, flag=True):
    x = 1
    y = x + given
    del x
    def method(self): pass
print(C.y, hasattr(C, 'x'), C.given)
class D(C): z = 1
def with_prepare(result):
    class M(type):
        @classmethod
        def __prepare__(mcs, name, bases): return result
    class X(metaclass=M):
        a = 1
    return sorted(k for k in vars(X) if not k.startswith('__'))
attempt(with_prepare, {})
attempt(with_prepare, None)
attempt(with_prepare, 5)
attempt(with_prepare, [])
import types, collections
attempt(with_prepare, types.MappingProxyType({}))
attempt(with_prepare, collections.OrderedDict(b=2))
attempt(with_prepare, collections.UserDict())
print(type.__prepare__(), type.__prepare__('x', (), a=1), type.__prepare__(1, 2, 3))
class Default(dict):
    def __missing__(self, key):
        if key.startswith('__'): raise KeyError(key)
        return 'missing ' + key
class MD(type):
    @classmethod
    def __prepare__(mcs, *args): return Default()
class E(metaclass=MD):
    got = undefined_name
    builtin = len
print(E.got, E.builtin)
def maker(name, bases, space): return ('made', name, bases, sorted(k for k in space if k != '__static_attributes__'))
class F(metaclass=maker): q = 1
print(F[:3], 'q' in F[3])
def prepared(name, bases, space, **kw): return type(name, bases, space)
prepared.__prepare__ = lambda name, bases, **kw: print('function prepare', kw) or {}
class G(metaclass=prepared, kw=1): pass
