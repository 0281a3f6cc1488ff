# property objects: each attribute and method with every count of arguments, copies, subclasses and their documentation.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class C:
    pass
p = property(lambda s: 1, doc='d')
print([name for name in dir(p) if name not in dir(object)])
attempt(lambda: property(1, 2, 3, 4, 5))
attempt(lambda: property(foo=1))
print(property(1).fget, property(fset=2).fset, property(fdel=3).fdel, property().fget)
for q in (property(), property(None), property(lambda s: 1)):
    attempt(q.__get__, C())
    attempt(q.__set__, C(), 1)
    attempt(q.__delete__, C())
    attempt(q.__get__)
    attempt(q.__get__, None)
    attempt(lambda: q.__get__(None, C) is q)
print(p.__doc__)
p.__doc__ = 'e'
print(p.__doc__)
attempt(delattr, p, '__doc__')
print(p.__doc__)
for name in ('fget', 'fset', 'fdel', '__isabstractmethod__', 'other'):
    attempt(setattr, p, name, 1)
print(p.getter(len).fget, p.setter(len).fset, p.deleter(len).fdel, p.getter(len) is p)
attempt(p.setter)
attempt(p.setter, 1, 2)
class Abstract:
    __isabstractmethod__ = True
    def __call__(self, *args): pass
for kind in (property, classmethod, staticmethod):
    print(kind.__name__, kind(Abstract()).__isabstractmethod__, kind(len).__isabstractmethod__)
def documented(self):
    'words of the function'
class Sub(property):
    'words of the class'
class Slotted(property):
    __slots__ = ()
for kind in (property, Sub, Slotted):
    attempt(lambda: kind(documented).__doc__)
    attempt(lambda: kind(documented, doc='given').__doc__)
    attempt(lambda: kind(lambda s: 1).__doc__)
class Named:
    @property
    def first(self): return 1
    second = first
    third = property(lambda self: self.missing)
print(Named.first.__name__, Named.second.__name__, Named.first is Named.second)
attempt(setattr, Named(), 'first', 2)
attempt(setattr, Named(), 'second', 2)
attempt(delattr, Named(), 'third')
attempt(lambda: Named().third)
Named.first.__set_name__(Named, 'renamed')
attempt(setattr, Named(), 'first', 2)
attempt(Named.first.__set_name__, 1)
