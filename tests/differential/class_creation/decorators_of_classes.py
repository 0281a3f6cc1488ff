# Class decorators: order, replaced classes, functions, stacked with arguments, and what the body already sees.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

log = []
def tag(*labels):
    log.append(f'made {labels}')
    def decorate(cls):
        log.append(f'apply {labels} to {getattr(cls, "__name__", cls)}')
        if isinstance(cls, type): cls.labels = getattr(cls, 'labels', ()) + labels
        return cls
    return decorate
@tag('outer')
@tag('inner', 2)
class A:
    log.append('body')
    @tag('method')
    def method(self): pass
print(A.labels, *log, sep='\n')
@lambda cls: cls.__name__
class Name: pass
print(Name)
@print
class Printed: pass
print(Printed)
def replace(cls):
    return type(cls.__name__, (cls,), {'added': True, '__doc__': 'replaced'})
@replace
class Old:
    'words'
    def me(self): return __class__, super().__init__
print(Old.added, Old.__doc__, Old.__mro__[1].__name__, Old().me()[0] is Old, Old.__qualname__)
def singleton(cls): return cls()
@singleton
class Config:
    value = 5
    def __call__(self): return 'called'
print(Config.value, Config(), type(Config).__name__)
registry = {}
def register(key):
    return lambda cls: registry.setdefault(key, cls)
@register('a')
class First: pass
@register('a')
class Second: pass
print(Second.__name__, registry)
def fails(cls): raise ValueError(f'not {cls.__name__}')
def define():
    @fails
    class X: pass
attempt(define)
def define_undefined():
    @undefined
    class X: log.append('never')
attempt(define_undefined)
def define_uncallable():
    @5
    class X: pass
attempt(define_uncallable)
class Outer:
    def deco(cls):
        cls.decorated = True
        return cls
    @deco
    class Inner: pass
    @staticmethod
    def other(): return Outer.Inner.decorated
print(Outer.other(), Outer.Inner.__qualname__)
@(decorators := [tag('listed')])[0]
class Listed: pass
print(Listed.labels, len(decorators))
