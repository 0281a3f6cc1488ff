# Implicit special methods are looked up on the type, never on the instance, and not through __getattr__.
def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)
class C: pass
c = C()
for name in 'len iter next getitem contains add call enter exit repr str bool eq hash int float index neg abs reversed'.split():
    setattr(c, f'__{name}__', lambda *args: 1 / 0)
attempt(lambda: len(c))
attempt(lambda: iter(c))
attempt(lambda: next(c))
attempt(lambda: c[0])
attempt(lambda: 1 in c)
attempt(lambda: c + 1)
attempt(lambda: c())
attempt(lambda: repr(c)[:12])
attempt(lambda: bool(c))
attempt(lambda: c == c)
attempt(lambda: hash(c) == hash(c))
attempt(lambda: int(c))
attempt(lambda: -c)
attempt(lambda: abs(c))
attempt(lambda: reversed(c))
def use():
    with c: pass
attempt(use)
class G:
    def __getattr__(self, name):
        print('asked for', name)
        return lambda *args: 5
g = G()
attempt(lambda: len(g))
attempt(lambda: g + 1)
attempt(lambda: g[0])
attempt(lambda: bool(g))
attempt(lambda: g.__len__())
class Meta(type):
    def __len__(cls): return 7
    def __iter__(cls): return iter('meta')
    def __contains__(cls, x): return x == 'x'
    def __getitem__(cls, k): return ('item', k)
    def __bool__(cls): return False
    def __add__(cls, other): return 'sum'
    def __call__(cls, *args): return ('called', args)
    def __repr__(cls): return f'<meta {cls.__name__}>'
    def __eq__(cls, other): return 'eq'
    __hash__ = type.__hash__
    def __lt__(cls, other): return 'lt'
    def __enter__(cls): return 'entered'
    def __exit__(cls, *args): print('exit')
class K(metaclass=Meta): pass
print(len(K), list(K), 'x' in K, K[1], bool(K), K + 1, K(5), K, K == 1, K < 1)
with K as k: print(k)
class Desc:
    def __get__(self, obj, owner=None):
        print('bound to', type(obj).__name__)
        return lambda *args: 3
class V:
    __len__ = Desc(); __add__ = Desc(); __getitem__ = Desc(); __call__ = Desc(); __contains__ = Desc(); __bool__ = lambda self: True
v = V()
print(len(v), v + 1, v[0], v(), 1 in v)
class St:
    @staticmethod
    def __len__(): return 4
    @classmethod
    def __getitem__(cls, k): return (cls.__name__, k)
    __call__ = len
    __add__ = print
print(len(St()), St()[2])
attempt(St())
attempt(lambda: St()([1, 2]))
St() + 'printed'
