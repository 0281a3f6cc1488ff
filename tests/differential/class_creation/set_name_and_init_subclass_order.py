# In which order __set_name__, __init_subclass__, __new__ and __init__ of metaclasses and decorators see a class.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

log = []
class Meta(type):
    def __prepare__(name, bases, **kwargs):
        log.append(f'prepare {name}')
        return {}
    def __new__(meta, name, bases, space, **kwargs):
        log.append(f'enter new {name} {kwargs}')
        made = super().__new__(meta, name, bases, space, **kwargs)
        log.append(f'leave new {name}')
        return made
    def __init__(cls, name, bases, space, **kwargs):
        log.append(f'init {name} {kwargs} {cls.__dict__.get("from_hook")}')
        super().__init__(name, bases, space)
    def __call__(cls, *args):
        log.append(f'call {cls.__name__}')
        return super().__call__(*args)
    def mro(cls):
        log.append(f'mro {cls.__name__}')
        return super().mro()
class Named:
    def __set_name__(self, owner, name):
        log.append(f'set_name {owner.__name__}.{name} {"from_hook" in owner.__dict__}')
        if name == 'adds':
            owner.added = Named()
def decorate(cls):
    log.append(f'decorate {cls.__name__}')
    return cls
@decorate
class Base(metaclass=Meta):
    log.append('body Base')
    one = Named()
    adds = Named()
    def __init_subclass__(cls, **kwargs):
        log.append(f'init_subclass {cls.__name__} {kwargs}')
        cls.from_hook = True
        super().__init_subclass__()
    def __new__(cls):
        log.append('instance new')
        return super().__new__(cls)
@decorate
@decorate
class Derived(Base, word=1):
    log.append('body Derived')
    two = three = Named()
Derived()
print(*log, sep='\n')
class Fails:
    def __set_name__(self, owner, name): raise ValueError('no name')
def failing():
    class X:
        a = Fails()
        b = Named()
attempt(failing)
class Wrong:
    def __set_name__(self): pass
def wrong():
    class X:
        a = Wrong()
attempt(wrong)
class NoneNamed:
    __set_name__ = None
def none():
    class X:
        a = NoneNamed()
attempt(none)
class ByInstance: pass
b = ByInstance()
b.__set_name__ = lambda *args: log.append('never')
class Holder: x = b
print('never' in log)
class RefusesKeywords: pass
for kwargs in ({'word': 1}, {'metaclass': type, 'a': 1, 'b': 2}):
    attempt(lambda: type('Y', (RefusesKeywords,), {}, **kwargs))
class Hook:
    def __init_subclass__(cls, /, required, **rest): log.append((cls.__name__, required, rest))
attempt(lambda: type('Z', (Hook,), {}))
attempt(lambda: type('Z', (Hook,), {}, required=1, other=2) and log[-1])
