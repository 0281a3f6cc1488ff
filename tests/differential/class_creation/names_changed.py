# __name__, __qualname__, __module__ and __doc__ of a class after its birth: what repr, messages and subclasses show.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Outer:
    class Inner:
        def method(self): pass
I = Outer.Inner
def shown():
    print(I, I.__name__, I.__qualname__, I.__module__, repr(I()).split(' at ')[0], I.method.__qualname__)
    attempt(lambda: I().nothing)
    attempt(lambda: I() + 1)
    attempt(I, 5)
    attempt(lambda: I().method(1))
shown()
I.__name__ = 'Renamed'
shown()
I.__qualname__ = 'Path.To.It'
shown()
I.__module__ = 'some.module'
shown()
I.__module__ = 5
shown()
I.__module__ = 'builtins'
shown()
attempt(delattr, I, '__module__')

for name, value in [('__name__', 5), ('__name__', 'a\0'), ('__name__', ''), ('__qualname__', b'x'), ('__qualname__', ''),
                    ('__doc__', 5), ('__doc__', 'new words'), ('__module__', None), ('__name__', '\udc80')]:
    attempt(setattr, I, name, value)
    print(ascii(getattr(I, name)))
class Text(str): pass
I.__name__ = Text('sub')
print(type(I.__name__).__name__)
for name in ('__name__', '__qualname__', '__doc__', '__module__'):
    attempt(delattr, I, name)
    attempt(lambda: getattr(I, name))
class Shadow:
    __name__ = 'in the body'
    __qualname__ = 'Given.Path'
    __module__ = 'given.module'
    __doc__ = 'given words'
print(Shadow, Shadow.__name__, Shadow.__qualname__, Shadow.__module__, Shadow.__doc__, Shadow().__name__)
attempt(lambda: Shadow().__qualname__)
class WithSlot:
    __slots__ = ('__qualname__', '__doc__') if False else ('x',)
    'no doc: not first'
print(WithSlot.__doc__)
class Documented:
    'words'
class Below(Documented): pass
print(Below.__doc__, Documented().__doc__, Below().__doc__)
Documented.__doc__ = 'other words'
print(Documented.__doc__, Documented().__doc__)
