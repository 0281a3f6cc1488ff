# Recursion without end in calls of every kind ends in RecursionError, and the program goes on.
import sys
sys.setrecursionlimit(150)
def ends(action, *args):
    try: action(*args)
    except RecursionError as error: print(str(error)[:36])
    else: print("no error")
def f(): f()
def g(n): return g(n + 1) + 1
def k(**kw): k(**kw)
def s(*a): s(*a)
lam = lambda: lam()
class C:
    def m(self): self.m()
    def __call__(self): self()
    def __getattr__(self, name): return getattr(self, name + "x")
    def __repr__(self): return repr(self)
    def __eq__(self, other): return self == other
    def __hash__(self): return hash(self)
    def __len__(self): return len(self)
    def __iter__(self): return iter([x for x in self])
    def __getitem__(self, i): return self[i]
    def __add__(self, other): return self + other
    def __bool__(self): return bool(self)
    def __contains__(self, x): return x in self
    def __str__(self): return f"{self}"
    def __enter__(self): 
        with self: pass
    def __exit__(self, *a): pass
    @property
    def p(self): return self.p
    @classmethod
    def c(cls): cls.c()
    @staticmethod
    def st(): C.st()
    def __init_subclass__(cls): 
        class D(cls): pass
    def __del__(self): pass
c = C()
for action in (f, lambda: g(0), lambda: k(a=1), lambda: s(1), lam, c.m, c, lambda: c.missing, lambda: repr(c), lambda: c == 1, lambda: hash(c), lambda: len(c), lambda: list(c), lambda: c[0], lambda: c + 1, lambda: bool(c), lambda: 1 in c, lambda: str(c), lambda: f"{c}", lambda: c.__enter__(), lambda: c.p, C.c, C.st): ends(action)
def sub():
    class E(C): pass
ends(sub)
def gen(): yield from gen()
ends(lambda: list(gen()))
def mutual_a(): mutual_b()
def mutual_b(): mutual_a()
ends(mutual_a)
def comp(): return [comp() for _ in "a"]
ends(comp)
def gexp(): return list(gexp() for _ in "a")
ends(gexp)
def srt(): return sorted([1, 2], key=lambda x: srt())
ends(srt)
def ev(): return eval("ev()")
ends(ev)
def ex(): exec("ex()")
ends(ex)
def deco(fn):
    @deco
    def inner(): pass
ends(deco, 1)
def dflt(): return (lambda x=dflt(): x)()
ends(dflt)
def fin():
    try: fin()
    finally: pass
ends(fin)
def handler():
    try: handler()
    except ValueError: pass
ends(handler)
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(100))
ends(deep, 200)
sys.setrecursionlimit(1000)
print(deep(900))
