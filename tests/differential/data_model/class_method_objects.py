# classmethod and staticmethod objects made of odd things, bound by hand and half made.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

def f(cls, x=1):
    'words'
cm, sm = classmethod(f), staticmethod(f)
for one in (cm, sm):
    print(one.__doc__, one.__name__, one.__qualname__, one.__module__, sorted(one.__dict__), one.__func__ is f,
          one.__wrapped__ is f, one.__isabstractmethod__)
    print([name for name in dir(one) if name not in dir(object)])
    print(repr(one).split('<function')[0])
for kind in (classmethod, staticmethod):
    attempt(kind)
    attempt(kind, 1, 2)
    attempt(kind, f=1)
    half = kind.__new__(kind)
    attempt(half.__get__, 1)
    attempt(lambda: half.__func__)
    attempt(lambda: half.__dict__)
    attempt(repr, half)
    attempt(kind(5).__get__, 1)
    attempt(kind(5).__get__, None)
    attempt(kind(5).__get__)
    attempt(lambda: kind(5).__wrapped__)
    attempt(setattr, kind(f), '__func__', 1)
    one = kind(f)
    one.note = 1
    print(one.note, one.__dict__['note'], hasattr(f, 'note'))
    one.__name__ = 'other'
    print(one.__name__, f.__name__)
attempt(sm, 'called')
attempt(cm, 'called')
attempt(staticmethod(5))
attempt(classmethod(len).__get__(None, 'abc'))
attempt(classmethod(lambda c: c).__get__(3))
class Descriptor:
    def __get__(self, instance, owner):
        return ('got', instance, owner)
attempt(classmethod(Descriptor()).__get__(None, int))
class Both:
    @classmethod
    @property
    def chained(cls): return cls.__name__
    @staticmethod
    @staticmethod
    def twice(): return 'twice'
    @classmethod
    def plain(cls, *args): return cls.__name__, args
attempt(Both.chained)
attempt(Both.twice)
attempt(Both().plain, 1)
print(Both.plain == Both.plain, Both.plain.__self__ is Both, Both().plain.__func__ is Both.__dict__['plain'].__func__)
