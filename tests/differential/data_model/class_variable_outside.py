# __class__ as a variable of functions and classes around: what super() and class bodies make of it.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

def local_class(x):
    __class__ = 3
    return super().x
attempt(local_class, 1)

def around(x):
    __class__ = 3
    def inner(x):
        return super().x
    return inner(x)
attempt(around, 1)

def assigned_late(x):
    def inner(x):
        return super().x
    inner(x)
    __class__ = 3
attempt(assigned_late, 1)

def around_a_class():
    __class__ = 'outer'
    class Inner:
        seen = __class__
        def method(self):
            return __class__.__name__
    return Inner.seen, Inner().method()
attempt(around_a_class)

class Outer:
    def method(self):
        class Nested:
            seen = __class__
            def inner(self):
                return __class__
        return Nested.seen.__name__, Nested().inner().__qualname__
    def generator(self):
        return [c.__name__ for c in (__class__ for _ in range(2))]
    def change(self):
        nonlocal __class__
        __class__ = 42
    def show(self):
        return __class__
    def use(self):
        return super().__repr__
attempt(Outer().method)
attempt(Outer().generator)
Outer().change()
attempt(Outer().show)
attempt(Outer().use)

attempt(lambda: super())
attempt(lambda x: super(), 1)
def plain():
    return __class__
attempt(plain)

class Global:
    global __class__
    __class__ = 'global'
    def method(self):
        return __class__ is Global
print(globals()['__class__'], Global().method())
del globals()['__class__']

class Body:
    __class__ = property(lambda self: int)
print(Body().__class__, isinstance(Body(), int), type(Body()).__name__)
