# __getattr__ is asked only when all else fails; __getattribute__ always, but not for implicit special methods.
class A:
    cls_attr = 'class'
    def __init__(self):
        self.own = 'own'
    def __getattr__(self, name):
        print('getattr', name)
        if name.startswith('no'):
            raise AttributeError(f'none: {name}')
        return name.upper()
a = A()
print(a.own, a.cls_attr, a.other)
print(hasattr(a, 'nothing'), getattr(a, 'nope', 'default'))
try:
    a.no_way
except AttributeError as error:
    print(error, error.name, error.obj is a)

class B(A):
    def __getattribute__(self, name):
        print('getattribute', name)
        return super().__getattribute__(name)
b = B()
print(b.own)
print(b.made)
print(len(str(type(b))) > 0, hash(b) == hash(b))

class P:
    @property
    def bad(self):
        raise AttributeError('inside')
    def __getattr__(self, name):
        return 'fallback for ' + name
print(P().bad)

class Q:
    @property
    def bad(self):
        return self.missing
try:
    Q().bad
except AttributeError as error:
    print(error, error.name)

class N:
    __getattr__ = 5
try:
    N().x
except TypeError as error:
    print(error)
class I:
    pass
i = I()
i.__getattr__ = lambda name: 'instance hook'
try:
    i.x
except AttributeError as error:
    print(error)
I.__getattr__ = lambda self, name: 'class hook ' + name
print(i.x)
del I.__getattr__
print(hasattr(i, 'x'))
