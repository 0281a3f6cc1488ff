# __instancecheck__, __subclasscheck__, tuples, unions, __class__ that lies, and what is no class.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Meta(type):
    def __instancecheck__(cls, obj): print('instance?', obj); return obj == 1
    def __subclasscheck__(cls, sub): print('subclass?', sub.__name__); return [sub]
class M(metaclass=Meta): pass
print(isinstance(1, M), isinstance(2, M), isinstance(M(), M), issubclass(int, M), issubclass(M, M))
print(isinstance(1, (str, M)), isinstance(1, (int, M)), isinstance(1, ((str,), (bytes, (int,)))), isinstance(1, ()), issubclass(int, ()))
print(isinstance(1, int | str), isinstance(None, int | None), issubclass(bool, int | str), isinstance([], list | dict))
attempt(isinstance, 1, 5)
attempt(isinstance, 1, (str, 5))
attempt(isinstance, 1, (int, 5))
attempt(isinstance, 1, list[int])
attempt(isinstance, 1, int | list[int])
attempt(issubclass, 1, int)
attempt(issubclass, int, 1)
attempt(issubclass, int, (str, 1))
attempt(issubclass, int, list[int])
attempt(issubclass, list[int], list)
attempt(isinstance, 1)
attempt(isinstance)
attempt(issubclass, int)
class Liar:
    __class__ = int
print(isinstance(Liar(), int), isinstance(Liar(), Liar), type(Liar()).__name__, Liar().__class__)
class Prop:
    @property
    def __class__(self): return dict
print(isinstance(Prop(), dict), isinstance(Prop(), Prop), isinstance(Prop(), list))
class Raises:
    @property
    def __class__(self): raise AttributeError('no class')
print(isinstance(Raises(), int))
class Worse:
    @property
    def __class__(self): raise KeyError('worse')
attempt(isinstance, Worse(), int)
class Duck:
    def __init__(self, *bases): self.__bases__ = bases
a = Duck(); b = Duck(a); c = Duck(b)
print(issubclass(c, a), issubclass(a, c), issubclass(a, a))
attempt(issubclass, c, int)
class BadBases: __bases__ = 5
attempt(issubclass, BadBases(), int)
attempt(issubclass, int, BadBases())
class Hook:
    def __instancecheck__(self, obj): return 'yes'
    def __subclasscheck__(self, sub): raise ValueError('check')
print(isinstance(5, Hook()))
attempt(issubclass, 5, Hook())
class Truth(type):
    def __instancecheck__(cls, obj): return NoTruth()
class NoTruth:
    def __bool__(self): raise ArithmeticError('truth')
attempt(isinstance, 1, Truth('T', (), {}))
print(type.__instancecheck__(M, 1), type.__subclasscheck__(int, bool), int.__subclasscheck__(bool), int.__instancecheck__(True))
