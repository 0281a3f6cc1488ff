# Every attribute that type computes: read, set and deleted on built-in classes and on classes of programs.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

names = [name for name in type.__dict__]
print(names)
for name in ('__name__', '__qualname__', '__module__', '__bases__', '__base__', '__mro__', '__dict__', '__doc__',
             '__annotations__', '__type_params__', '__abstractmethods__', '__text_signature__', '__flags__',
             '__basicsize__', '__itemsize__', '__dictoffset__', '__weakrefoffset__'):
    print('--', name, type(type.__dict__[name]).__name__)
    attempt(setattr, int, name, 1)
    attempt(delattr, int, name)
    class Fresh: pass
    attempt(setattr, Fresh, name, 5)
    class Fresh: pass
    attempt(setattr, Fresh, name, 'text')
    class Fresh: pass
    attempt(delattr, Fresh, name)
class Generic[T]: pass
class Derived(Generic): pass
print(Generic.__type_params__, Derived.__type_params__, int.__type_params__, type.__type_params__)
Derived.__type_params__ = 'anything'
print(Derived.__type_params__, Derived.__dict__['__type_params__'])
attempt(delattr, Derived, '__type_params__')
print('__type_params__' in Generic.__dict__, '__type_params__' in int.__dict__)
attempt(lambda: Generic().__type_params__)
def function[T](): pass
print(function.__type_params__)
attempt(setattr, function, '__type_params__', 1)
function.__type_params__ = (1,)
print(function.__type_params__)
attempt(delattr, function, '__type_params__')
