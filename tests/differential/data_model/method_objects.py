# types.MethodType: construction, attributes that pass through, equality, binding again.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import types
Method = types.MethodType
class C:
    def f(self): 'words'
class Callable:
    def __call__(self, *args): return args
    foo = 3
c = C()
m = c.f
for args in [(), (1,), (1, 2), (len, None), (len, 1, 2)]:
    attempt(lambda: type(Method(*args)).__name__)
attempt(Method, len, instance=1)
print(Method(len, [1, 2])(), Method(lambda s: s, 3)())
for name in ('x', '__func__', '__self__', '__doc__', '__name__'):
    attempt(setattr, m, name, 1)
    attempt(delattr, m, name)
print(m.__doc__, m.__name__, m.__qualname__, m.__self__ is c, m.__func__ is C.f, m.__module__)
print(c.f == c.f, c.f is c.f, hash(c.f) == hash(c.f), c.f != C().f, Method(C.f, c) == c.f, c.f == C.f)
attempt(lambda: c.f < c.f)
print(m.__get__(1) is m, m.__get__(None, int) is m)
attempt(m.__get__)
print(Method(len, [1]).__reduce__())
n = Method(Callable(), 'x')
print(n(1), n.foo, n.__doc__)
attempt(lambda: n.__name__)
attempt(lambda: n.__qualname__)
print(repr(m).split(' at ')[0], repr(n).split(' at ')[0][:20])
print(repr(Method(len, [1, 2])), repr(Method(Method(len, 'ab'), 'x'))[:40])
class Equal:
    def __eq__(self, other): return True
    def __hash__(self): return 1
    def f(self): pass
print(Equal().f == Equal().f)
attempt(m, 1)
attempt(lambda: C.f())
f = C.f
attempt(f.__get__)
attempt(f.__get__, None)
attempt(f.__get__, None, None)
print(f.__get__(None, int) is f, type(f.__get__(1)).__name__)
m.__func__.note = 'kept on the function'
print(m.note, C.f.note)
attempt(lambda: m.nothing)
