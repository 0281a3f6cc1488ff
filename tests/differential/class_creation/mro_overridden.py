# A metaclass's mro(): what it may return, when it runs, what look-ups do with it.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Base:
    def who(self): return 'base'
class Other:
    def who(self): return 'other'
class Meta(type):
    def mro(cls):
        print('mro of', cls.__name__, cls.__mro__ if cls.__dict__.get('ready') else None)
        order = super().mro()
        if cls.__name__ == 'Adds': order.insert(1, Other)
        return order
class Adds(Base, metaclass=Meta): pass
print(Adds().who(), [c.__name__ for c in Adds.__mro__], Adds.__bases__ == (Base,))
print(isinstance(Adds(), Other), issubclass(Adds, Other), Other.__subclasses__())
def returning(value):
    class M(type):
        def mro(cls): return value
    return M('X', (), {}).__mro__
attempt(returning, [])
attempt(returning, None)
attempt(returning, [1])
attempt(returning, (int,))
attempt(returning, (object,))
attempt(returning, [str, object])
attempt(returning, iter([object]))
class Raises(type):
    def mro(cls): raise ValueError('no order')
attempt(Raises, 'X', (), {})
class Reverse(type):
    def mro(cls): return [cls, *reversed(type.mro(cls)[1:-1]), object]
class A:
    name = 'A'
class B:
    name = 'B'
class C(A, B, metaclass=Reverse): pass
print(C.name, C().name)
class Without(type):
    def mro(cls): return [cls]
class W(metaclass=Without): x = 1
print(W.x, [c.__name__ for c in W.__mro__])
attempt(lambda: W.__name__)
class Sub(Adds): pass
Sub.__bases__ = (Base,)
print([c.__name__ for c in Sub.__mro__])
