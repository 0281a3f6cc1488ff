# Decorators of every kind: functions, classes, instances, with arguments, stacked, on methods, properties, classes, async; state.
import functools
log = []
def plain(f): log.append(f"plain {f.__name__}"); return f
def with_args(*args, **kw):
    log.append(f"args {args} {kw}")
    def deco(f): log.append(f"applied to {f.__name__}"); return f
    return deco
class Counting:
    def __init__(self, f): functools.update_wrapper(self, f); self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, obj, cls=None): return self if obj is None else functools.partial(self, obj)
def wrap(f):
    @functools.wraps(f)
    def inner(*a, **k): return "wrapped", f(*a, **k)
    return inner
@plain
@with_args(1, k=2)
@plain
def one(x: int = 5) -> str: "doc"; return x
print(one(), log); log.clear()
@Counting
def two(): return 2
two(); two(); print(two.n, two.__name__, two.__wrapped__())
@wrap
@wrap
def three(x): "three's doc"; return x
print(three(3), three.__name__, three.__doc__, three.__wrapped__(1), three.__wrapped__.__wrapped__(1))
class K:
    @wrap
    def m(self): return type(self).__name__
    @Counting
    def counted(self): return "c"
    @classmethod
    @wrap
    def c(cls): return cls.__name__
    @staticmethod
    @wrap
    def s(): return "s"
    @property
    @wrap
    def p(self): return "p"
    @p.setter
    def p(self, v): log.append(f"set {v}")
    @p.deleter
    def p(self): log.append("deleted")
    @functools.cached_property
    def cached(self): log.append("computed"); return 7
    @functools.lru_cache
    def lru(self, x): log.append(f"lru {x}"); return x
k = K(); k.p = 1; del k.p
print(k.m(), k.counted(), k.counted(), K.counted.n, k.c(), k.s(), k.p, k.cached, k.cached, k.lru(1), k.lru(1), log); log.clear()
def cls_deco(cls): cls.added = "yes"; return cls
def replace(cls): return cls.__name__ + " replaced"
@cls_deco
class L: pass
@replace
class M: pass
print(L.added, M)
@(lambda f: print(f.__name__))
def printed(): pass
print(printed)
@(lambda f: f.__name__)
def named(): pass
@[plain, wrap][1]
def indexed(): return 1
@(w := wrap)
def walrus(): return 2
@K.c.__func__ if False else plain
def conditional(): return 3
print(named, indexed(), walrus(), conditional())
@wrap
async def co(): return 1
@wrap
def gen(): yield 1
print(co()[1].close(), list(gen()[1]))
for bad in ("@5\ndef f(): pass", "@undefined\ndef f(): pass", "@len\ndef f(): pass", "@plain(1, 2)\ndef f(): pass", "@'text'\nclass C: pass", "@None\ndef f(): pass", "@\ndef f(): pass", "@plain def f(): pass", "@plain\nx = 1", "@plain\n\ndef f(): pass", "@plain # c\ndef f(): pass", "@x.y[0](1)\ndef f(): pass", "@x y\ndef f(): pass", "@lambda f: f\ndef f(): pass", "@yield\ndef f(): pass", "@*x\ndef f(): pass", "@(yield)\ndef f(): pass", "@x if y else z\ndef f(): pass", "@x = 1\ndef f(): pass", "@x := 1\ndef f(): pass", "@plain"):
    try: exec(bad); print("fine", repr(bad))
    except Exception as error: print(repr(bad), type(error).__name__, error)
@functools.singledispatch
def sd(x): return "object"
@sd.register
def _(x: int): return "int"
@sd.register(str)
def _(x): return "str"
print(sd(1), sd("a"), sd(1.5), sd.dispatch(bool)(True))
def order(n):
    print("evaluate", n)
    def deco(f): print("apply", n); return f
    return deco
@order(1)
@order(2)
class O:
    print("class body")
    @order(3)
    def m(self, x=print("default")): pass
