# __new__ and __init__: who gets which arguments, results of other classes, object()'s complaints.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Both:
    def __new__(cls, *args, **kw): print('new', args, kw); return super().__new__(cls)
    def __init__(self, *args, **kw): print('init', args, kw)
Both(1, a=2)
class Other:
    def __new__(cls, *args): return 5
    def __init__(self, *args): print('never')
print(Other(1))
class Sub(Both):
    def __new__(cls): return Both.__new__(Both)
print(type(Sub()).__name__)
class Derived(Both): pass
class Makes(Both):
    def __new__(cls, *args): return object.__new__(DerivedMakes)
class DerivedMakes(Makes):
    def __init__(self, *args): print('derived init', args)
print(type(Makes(7)).__name__)
class OnlyNew:
    def __new__(cls, x): return super().__new__(cls)
class OnlyInit:
    def __init__(self, x): self.x = x
class Neither: pass
class Passes:
    def __new__(cls, *args): return super().__new__(cls, *args)
class PassesInit:
    def __init__(self, *args): super().__init__(*args)
class BothPass:
    def __new__(cls, *args): return super().__new__(cls, *args)
    def __init__(self, *args): super().__init__(*args)
for cls in OnlyNew, OnlyInit, Neither, Passes, PassesInit, BothPass:
    for args in (), (1,):
        print(cls.__name__, args, end=' ')
        attempt(lambda: type(cls(*args)).__name__)
attempt(Neither, x=1)
attempt(object, 1)
attempt(object, x=1)
attempt(object.__new__)
attempt(object.__new__, 5)
attempt(object.__new__, Neither, 1)
attempt(object.__new__, int)
attempt(object.__init__)
attempt(object.__init__, Neither(), 1)
attempt(object.__init__, OnlyInit(1), 1)
attempt(object.__init__, 5)
class Returns:
    def __init__(self): return 5
attempt(Returns)
class Gen:
    def __init__(self): yield
attempt(Gen)
class NoneNew: __new__ = None
attempt(NoneNew)
class NoneInit: __init__ = None
attempt(NoneInit)
class StaticNew:
    @staticmethod
    def __new__(cls): return super(StaticNew, cls).__new__(cls)
    @classmethod
    def __init__(cls): print('init of', cls.__name__)
print(type(StaticNew()).__name__, type(StaticNew.__dict__['__new__']).__name__, StaticNew.__new__.__name__)
class ClassNew:
    @classmethod
    def __new__(cls, *args): return args
print(ClassNew(1) == (ClassNew, 1))
class Late: pass
Late.__new__ = lambda cls, *args: ('late', args)
print(Late(3))
del Late.__new__
print(type(Late()).__name__)
import collections.abc
attempt(collections.abc.Sized)
attempt(collections.abc.MutableMapping)
