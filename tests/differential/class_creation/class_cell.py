# __class__ in methods: which cell, what metaclasses may do with __classcell__.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    def own(self): return __class__
    def nested(self): return (lambda: __class__)()
    def comp(self): return [__class__ for _ in range(1)][0]
    @staticmethod
    def static(): return __class__
    @classmethod
    def cm(cls): return __class__, cls
class B(A): pass
print(B().own() is A, B().nested() is A, B().comp() is A, B.static() is A, B.cm() == (A, B))
print(A.own.__closure__[0].cell_contents is A, A.own.__code__.co_freevars)
print('__classcell__' in vars(A), 'own' in vars(A))
class Missing(type):
    def __new__(mcs, name, bases, space):
        space.pop('__classcell__', None)
        return super().__new__(mcs, name, bases, space)
def missing():
    class X(metaclass=Missing):
        def f(self): return __class__
attempt(missing)
class Fine(metaclass=Missing): pass
class Wrong(type):
    def __new__(mcs, name, bases, space):
        cls = super().__new__(mcs, name, bases, space)
        type('Second', (), space)
        return cls
def wrong():
    class X(metaclass=Wrong):
        def f(self): return __class__
attempt(wrong)
class Over(type):
    def __new__(mcs, name, bases, space, cell):
        space['__classcell__'] = cell
        return super().__new__(mcs, name, bases, space)
for bad in None, 0, '', object:
    attempt(lambda: Over('X', (), {}, cell=bad))
class Early(type):
    def __new__(mcs, name, bases, space):
        before = space.get('__classcell__')
        cls = super().__new__(mcs, name, bases, space)
        print('cell', before.cell_contents is cls)
        return cls
class Z(metaclass=Early):
    def f(self): return __class__
def outside():
    return __class__
attempt(outside)
class NotAClass(metaclass=lambda *args: 5):
    def f(self): return __class__
print(NotAClass)
class Swapped:
    def f(self): return __class__
    def g(self):
        nonlocal __class__
        __class__ = 7
s = Swapped()
s.g()
print(s.f())
