# Making proxies: types, sharing, callbacks, arguments, repr, comparison, passing proxies on, proxies of proxies.
import weakref
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
def hide(s):
    out, i = '', 0
    while i < len(s):
        if s[i:i+2] == '0x':
            out += '0x'; i += 2
            while i < len(s) and s[i] in '0123456789abcdef': i += 1
        else: out += s[i]; i += 1
    return out
class C:
    def __init__(self, n=1): self.n = n
    def __eq__(self, o): return self.n == o.n if isinstance(o, C) else NotImplemented
    def __lt__(self, o): return self.n < o.n
    def __hash__(self): return self.n
class Callable(C):
    def __call__(self): return self.n
o = C(); p = weakref.proxy(o)
print(type(p), p is weakref.proxy(o), p is weakref.proxy(o, None), weakref.proxy(o, id) is weakref.proxy(o, id), type(weakref.proxy(Callable)) , weakref.ProxyTypes)
c = Callable(); print(type(weakref.proxy(c)), weakref.proxy(c)(), type(weakref.proxy(len2)) if (len2 := lambda: 0) else 0, type(weakref.proxy(C)))
print(t(weakref.proxy), t(weakref.proxy, 1), t(weakref.proxy, o, None, None), t(weakref.proxy, object=o), t(weakref.proxy, o, callback=None), t(weakref.ProxyType), t(weakref.ProxyType, o), t(weakref.CallableProxyType, o), t(type, 'X', (weakref.ProxyType,), {}), sep='\n')
print(t(weakref.ref, p).__class__.__name__, t(weakref.proxy, p), t(hash, p), hide(repr(p)), hide(repr(weakref.proxy(c))))
n = C(1); q = weakref.proxy(n)
print(p == n, n == p, p == q, p != q, p is q, p < C(2), C(0) < p, p <= q if 0 else t(lambda: p <= q), p == 1, 1 == p, p.n, (k := [C(3), C(1), C(2)]) and sorted([weakref.proxy(x) for x in k])[0].n)
print(isinstance(p, C), isinstance(p, weakref.ProxyType), issubclass(type(p), C), type(p) is weakref.ProxyType, p.__class__ is C, t(C.__eq__, p, n), t(super, C, p), object.__repr__(p)[:15])
log = []
x = C(5); a, b, s = weakref.proxy(x, lambda p: log.append(('a', p is a))), weakref.proxy(x, lambda p: log.append(('b', p is b))), weakref.proxy(x)
print(weakref.getweakrefcount(x), [type(i).__name__ for i in weakref.getweakrefs(x)], weakref.getweakrefs(x)[0] is s)
r = weakref.ref(x); print(weakref.getweakrefs(x)[0] is r, weakref.getweakrefs(x)[1] is s)
del x; print(log, hide(repr(a)), t(lambda: s.n), t(lambda: s == 1), t(lambda: s is s))
# The object lives for as long as an operation on the proxy needs it.
class Gone:
    def method(self): globals().pop('gone', None); return 'still here ' + str(self.v)
    v = 3
    def __add__(self, o): globals().pop('gone', None); return 'added ' + str(self.v)
    def __iter__(self):
        globals().pop('gone', None); yield self.v
    def __getattr__(self, n): globals().pop('gone', None); return n
    def __call__(self): globals().pop('gone', None); return self.v
    def __del__(self): print('  del')
for f in (lambda p: p.method(), lambda p: p + 1, lambda p: list(p), lambda p: p.attr, lambda p: p()):
    gone = Gone(); p = weakref.proxy(gone); print(f(p)); print('', t(lambda: p.v))
# A method taken from a proxy keeps the object alive.
o = C(8); p = weakref.proxy(o); m = p.__eq__; del o; print(p.n); del m; print(t(lambda: p.n))
# Attributes set through the proxy are the object's; the proxy can stand in a container.
o = C(2); p = weakref.proxy(o); p.new = [p]; print(o.new[0] is p, [p].index(p), [p].count(o), p in [o], o in (p,), t(lambda: {o: 1}[p]))
class Self:
    def __init__(self): self.me = weakref.proxy(self)
    def __del__(self): print('  del Self', t(lambda: self.me.me is self.me))
s = Self(); print(s.me.me.me is s.me); k = s.me; del s; print(t(lambda: k.me))
class Slot: __slots__ = ('a', '__weakref__')
s = Slot(); p = weakref.proxy(s); p.a = 1; print(s.a, t(setattr, p, 'b', 1), t(getattr, p, 'b'), t(delattr, p, 'b'))
class Tree:
    def __init__(self, parent=None): self.children = []; self.parent = parent and weakref.proxy(parent); parent and parent.children.append(self)
    def __del__(self): names.append('node')
names = []; root = Tree(); kids = [Tree(root) for _ in range(3)]; print(kids[0].parent.children[1] is kids[1]); kids.clear(); root = None; print(names)
