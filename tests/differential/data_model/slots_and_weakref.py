# __weakref__ and __dict__ in __slots__: who can be referred to weakly, who has a __dict__.
import weakref
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class No: __slots__ = ()
class Yes: __slots__ = ('__weakref__',)
class Dict: __slots__ = ('__dict__',)
class Both: __slots__ = ('__dict__', '__weakref__')
class Neither(No): __slots__ = ('a',)
class Later(No): pass
class AfterDict(Dict): pass
class Joined(No, Yes): __slots__ = ()
class Joined2(Yes, Dict): __slots__ = ()
for cls in No, Yes, Dict, Both, Neither, Later, AfterDict, Joined, Joined2:
    x = cls()
    try:
        weakref.ref(x)
        weak = True
    except TypeError as error:
        weak = str(error)
    print(cls.__name__, weak, hasattr(x, '__dict__'), '__dict__' in vars(cls), '__weakref__' in vars(cls))
y = Yes()
r = weakref.ref(y)
print(y.__weakref__ is r, Yes.__weakref__.__doc__, Yes.__weakref__.__name__)
attempt(setattr, y, '__weakref__', None)
attempt(delattr, y, '__weakref__')
print(Yes.__weakref__, Dict.__dict__['__dict__'])
attempt(lambda: Yes.__weakref__.__get__(No()))
b = Both()
b.x = 1
b.__dict__ = {'y': 2}
print(b.y, hasattr(b, 'x'))
attempt(setattr, b, '__dict__', 5)
del b.__dict__
print(vars(b))
