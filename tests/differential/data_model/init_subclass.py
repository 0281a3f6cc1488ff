# __init_subclass__: arguments, order after __set_name__, super(), errors.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Base:
    made = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        Base.made.append((cls.__name__, tag))
class A(Base): pass
class B(Base, tag='b'): pass
class C(B, tag='c'): pass
type('D', (Base,), {}, tag='d')
print(Base.made)
attempt(lambda: type('E', (Base,), {}, other=1))
attempt(lambda: type('E', (), {}, other=1))
attempt(lambda: type('E', (int,), {}, a=1, b=2))
print(type(Base.__dict__['__init_subclass__']).__name__)
class Order:
    def __set_name__(self, owner, name): print('set_name', name)
class F:
    def __init_subclass__(cls): print('init_subclass', cls.__name__, cls.o is not None)
class G(F):
    o = Order()
class H:
    @staticmethod
    def __init_subclass__(**kw): print('static', kw)
class I(H, a=1): pass
class J:
    @classmethod
    def __init_subclass__(cls, **kw): print('classmethod', cls, kw)
class K(J, z=2): pass
attempt(object.__init_subclass__)
attempt(lambda: object.__init_subclass__(a=1))
attempt(lambda: object.__init_subclass__(1))
attempt(int.__init_subclass__)
class Fails:
    def __init_subclass__(cls): raise RuntimeError('refused ' + cls.__name__)
attempt(lambda: type('L', (Fails,), {}))
print(Fails.__subclasses__())
class Mid1(Base):
    def __init_subclass__(cls, **kw): print('mid1', kw); super().__init_subclass__(**kw)
class Mid2(Base):
    def __init_subclass__(cls, **kw): print('mid2', kw); super().__init_subclass__(**kw)
class Both(Mid1, Mid2, tag='both'): pass
print(Base.made[-1])
