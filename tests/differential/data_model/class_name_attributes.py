# __name__, __qualname__, __module__, __doc__ of classes: reading, writing, deleting, what refuses.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Outer:
    """Doc."""
    class Inner:
        pass
    def m(self):
        class Local: pass
        return Local
for cls in Outer, Outer.Inner, Outer().m(), int, type(None):
    print(cls.__name__, cls.__qualname__, cls.__module__)
def put(name, value, cls=Outer): setattr(cls, name, value); return getattr(cls, name)
attempt(put, '__name__', 'New')
attempt(put, '__qualname__', 'Some.New')
print(Outer, Outer.Inner, repr(Outer()).split(' at ')[0])
attempt(put, '__name__', 5)
attempt(put, '__name__', b'x')
attempt(put, '__name__', 'a\0b')
attempt(put, '__qualname__', 5)
attempt(put, '__qualname__', None)
attempt(put, '__module__', 'mod')
print(Outer)
attempt(put, '__module__', 5)
print(Outer)
attempt(put, '__doc__', 'new doc')
attempt(put, '__doc__', 5)
for name in '__name__', '__qualname__', '__module__', '__doc__', '__bases__', '__dict__', '__mro__', '__base__', '__class__':
    print(name, end=' ')
    attempt(delattr, Outer.Inner, name)
for name in '__name__', '__qualname__', '__module__', '__doc__', '__flags__', '__dict__', '__mro__', '__base__':
    print(name, end=' ')
    attempt(put, name, 'x', int)
for name in '__dict__', '__mro__', '__base__', '__basicsize__', '__flags__', '__itemsize__', '__text_signature__':
    print(name, end=' ')
    attempt(put, name, 'x')
class NoDoc: pass
print(NoDoc.__doc__, '__doc__' in vars(NoDoc), NoDoc().__doc__)
class Sub(Outer): pass
print(Sub.__doc__, Sub.__module__)
class DocProp:
    @property
    def __doc__(self): return 'computed'
print(type(DocProp.__doc__).__name__, DocProp().__doc__)
class WithName:
    __name__ = 'inside'
    __qualname__ = 'Quite.Other'
print(WithName.__name__, WithName().__name__, WithName.__qualname__, hasattr(WithName(), '__qualname__'))
print(WithName)
