# weakref.ref: arguments, shared references, identity, types, reading, attributes, repr.
import weakref, functools
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
class C:
    def __init__(self, n='c'): self.n = n
    def __repr__(self): return f'<C {self.n}>'
o = C()
r = weakref.ref(o)
print(r() is o, r is weakref.ref(o), r is weakref.ref(o, None), weakref.ReferenceType is weakref.ref, type(r) is weakref.ref)
print(t(weakref.ref), t(weakref.ref, o, None, None), t(weakref.ref, object=o), t(weakref.ref, o, callback=None), t(weakref.ref, o, x=1), sep='\n')
print(t(r, 1), t(r, a=1), t(r, 1, 2), t(weakref.ref.__call__), t(weakref.ref.__new__), t(weakref.ref.__new__, int), t(weakref.ref.__new__, weakref.ref), sep='\n')
print(r.__init__(o), t(r.__init__), t(r.__init__, 1, 2, 3), t(r.__init__, o, x=1))
f = lambda ref: None
a, b = weakref.ref(o, f), weakref.ref(o, f)
print(a is b, a is r, a == b == r, a.__callback__ is f, r.__callback__)
def setc(): a.__callback__ = 1
def delc(): del a.__callback__
def setx(): a.x = 1
print(t(setc), t(delc), t(setx), t(lambda: a.x), sep='\n')
def hide(s):
    out, i = '', 0
    while i < len(s):
        if s[i:i+2] == '0x':
            out += '0x'; i += 2
            while i < len(s) and s[i] in '0123456789abcdef': i += 1
        else: out += s[i]; i += 1
    return out
print(hide(repr(r)), hide(repr(a)), hide(str(r)))
class Named: __name__ = 'a name'
class Odd: __name__ = 3
def func(): pass
n = Named(); print(hide(repr(weakref.ref(n))), hide(repr(weakref.ref(Odd()))))
odd = Odd(); print(hide(repr(weakref.ref(odd))), hide(repr(weakref.ref(func))), hide(repr(weakref.ref(C))), hide(repr(weakref.ref(functools.reduce))))
inst = C(); inst.__name__ = 'instance name'; print(hide(repr(weakref.ref(inst))))
print(weakref.getweakrefcount(o), [x is y for x, y in zip(weakref.getweakrefs(o), [r, b, a])])
del a; print(weakref.getweakrefcount(o)); del b; print(weakref.getweakrefcount(o))
p = weakref.proxy(o); print(weakref.getweakrefcount(o), weakref.getweakrefs(o) == [r, p] or len(weakref.getweakrefs(o)))
del o; print(r(), hide(repr(r)), hide(repr(p)), t(lambda: a))
print(weakref.getweakrefcount(1), weakref.getweakrefs('x'), t(weakref.getweakrefcount), t(weakref.getweakrefs, 1, 2))
old = id(r); del r; o = C('new'); r = weakref.ref(o); print(r() is o, r().n)
s = weakref.ref(C('gone')); print(s(), s is weakref.ref(C))
# The shared reference dies with its last user, and a new one is made.
x = C(); print(weakref.getweakrefcount(x)); weakref.ref(x); print(weakref.getweakrefcount(x))
k = [weakref.ref(x) for _ in range(5)]; print(len({id(i) for i in k}), weakref.getweakrefcount(x))
k = [weakref.ref(x, f) for _ in range(5)]; print(len({id(i) for i in k}), weakref.getweakrefcount(x))
class Sub(weakref.ref): pass
k = [Sub(x) for _ in range(3)]; print(len({id(i) for i in k}), weakref.getweakrefcount(x), all(i is not weakref.ref(x) for i in k))
print([type(i).__name__ for i in weakref.getweakrefs(x)])
print(isinstance(weakref.ref(x), weakref.ref), issubclass(weakref.KeyedRef, weakref.ref), weakref.ref.__name__, weakref.ref.__qualname__, weakref.ref.__module__); print(weakref.ref[int], weakref.ReferenceType[int, str])
