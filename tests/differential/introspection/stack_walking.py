# Walking the stack: f_back chains, names and lines of callers, in functions, lambdas, classes, comprehensions, generators, callbacks.
import sys
def names():
    f, out = sys._getframe(1), []
    while f: out.append(f.f_code.co_name); f = f.f_back
    return out
def a(): return b()
def b(): return names()
print(a(), names())
print((lambda: names())())
print([names() for _ in "x"][0], list(names() for _ in "x")[0])
class C:
    n = names()
    def m(self): return names()
    @property
    def p(self): return names()
    @classmethod
    def c(cls): return names()
    def __repr__(self): return str(names())
    def __add__(self, other): return names()
    def __iter__(self): return iter(names())
    def __getattr__(self, name): return names()
    def __init__(self): self.made = names()
print(C.n, C().m(), C().p, C.c(), repr(C()), C() + 1, list(C()), C().missing, C().made)
print(list(map(lambda x: names(), "a"))[0], sorted([1, 2], key=lambda x: len(names())), max([1], key=lambda x: len(names())))
def gen():
    yield names()
    yield names()
def delegating(): yield from gen()
g = gen()
print(next(g), (lambda: next(g))(), list(delegating())[0])
def deco(f): return names()
@deco
def decorated(): pass
print(decorated)
print(eval("names()"), exec("result = names()") or result)
def default(x=names()): return x
print(default())
class Meta(type):
    def __new__(m, *a): Meta.seen = names(); return super().__new__(m, *a)
def factory():
    class K(metaclass=Meta): pass
factory(); print(Meta.seen)
def depth(n): return sys._getframe(n).f_code.co_name
def outer(): return [depth(i) for i in range(3)]
print(outer())
for n in (-1, 50, 10**6, "x", None, 1.5):
    try: print(sys._getframe(n).f_code.co_name)
    except Exception as error: print(type(error).__name__, error)
def caller_locals(): return sorted(sys._getframe(1).f_locals)
def with_locals(p): q = p; return caller_locals()
print(with_locals(1))
async def co(): return names()
try: co().send(None)
except StopIteration as stop: print(stop.value)
def rec(n): return names() if n == 0 else rec(n - 1)
print(rec(3))
class D:
    def __del__(self): print("del", names())
def drop(): d = D(); d = None
drop()
with_name = sys._getframe().f_code
print(with_name.co_name, with_name.co_filename == __file__, sys._getframe().f_globals is globals(), sys._getframe().f_locals is globals())
