# dir() sorts what __dir__ gives; the default for instances, classes and modules.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    x = 1
    def __dir__(self):
        return ['zeta', 'alpha', 'x']
class B:
    def __dir__(self):
        return (n for n in ('q', 'b'))
class C:
    def __dir__(self): return 5
class D:
    def __dir__(self): return ['a', 1]
class E:
    def __dir__(self): return None
print(dir(A()), dir(B()), A().__dir__())
for cls in C, D, E:
    attempt(dir, cls())
class Plain:
    attr = 1
    def method(self): pass
p = Plain()
p.own = 1
print([n for n in dir(p) if not n.startswith('__')])
print([n for n in dir(Plain) if not n.startswith('__')])
print(sorted(set(dir(p)) - set(dir(object()))))
print(sorted(set(dir(Plain)) - set(dir(object))))
class M(type):
    meta = 1
    def __dir__(cls):
        return ['of', 'meta']
class K(metaclass=M):
    y = 1
print(dir(K), 'y' in dir(K()), 'meta' in dir(K()))
import types
m = types.ModuleType('m')
m.a = 1
print([n for n in dir(m)])
m.__dir__ = lambda: ['made', 'by', 'hand']
print(dir(m))
class Lying:
    __dict__ = {'fake': 1}
print('fake' in dir(Lying()), 'fake' in dir(Lying))
class NoDict:
    __slots__ = ('s',)
print('s' in dir(NoDict()), '__dict__' in dir(NoDict()))
def f():
    b = a = 1
    return dir()
print(f())
attempt(dir, 1, 2)
