# Abstract classes: which methods count, what makes them concrete, instances of them, registration.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

from abc import ABC, ABCMeta, abstractmethod, update_abstractmethods, get_cache_token
class A(ABC):
    @abstractmethod
    def one(self): return 'A.one'
    @property
    @abstractmethod
    def two(self): 'words'
    @classmethod
    @abstractmethod
    def three(cls): pass
    @staticmethod
    @abstractmethod
    def four(): pass
    def five(self): return 'five'
attempt(A)
attempt(object.__new__, A)
print(sorted(A.__abstractmethods__), A.one.__isabstractmethod__, A.__dict__['two'].__isabstractmethod__,
      A.__dict__['three'].__isabstractmethod__, A.__dict__['four'].__isabstractmethod__)
class B(A):
    def one(self): return 'B.one ' + super().one()
    two = 2
attempt(B)
class C(B):
    three = four = None
print(C().one(), C().five(), sorted(C.__abstractmethods__))
class Single(ABC):
    @abstractmethod
    def only(self): pass
attempt(Single)
attempt(Single, 1, 2)
class D(Single): pass
D.only = lambda self: 1
attempt(D)
print(update_abstractmethods(D) is D, D().only())
class E(A): pass
E.__abstractmethods__ = frozenset()
print(type(E()).__name__)
E.__abstractmethods__ = ['x', 'y']
attempt(E)
del E.__abstractmethods__
attempt(lambda: E.__abstractmethods__)
print(type(E()).__name__)
attempt(setattr, E, '__abstractmethods__', 5)
class F:
    @abstractmethod
    def no_effect(self): pass
print(type(F()).__name__)
attempt(lambda: F.__abstractmethods__)
before = get_cache_token()
print(Single.register(int) is int, issubclass(int, Single), isinstance(5, Single), issubclass(bool, Single), get_cache_token() == before + 1)
attempt(Single.register, 5)
attempt(Single.register, Single)
attempt(lambda: Single.register(ABC))
class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, sub):
        if cls is Hooked:
            return hasattr(sub, 'quack') or NotImplemented
        return NotImplemented
class Duck: quack = 1
class Goose: pass
print(issubclass(Duck, Hooked), issubclass(Goose, Hooked), isinstance(Duck(), Hooked))
class BadHook(ABC):
    @classmethod
    def __subclasshook__(cls, sub): return 'yes'
attempt(issubclass, int, BadHook)
attempt(issubclass, 5, Single)
attempt(isinstance, 5, A)
class Mixed(Single, int): pass
attempt(Mixed, 5)
class Concrete(Mixed):
    def only(self): return self + 1
print(Concrete(5).only())
