# Everything of functools.
import functools as F
from functools import *
p=partial(int,base=2); print(p('101'), p, p.func, p.args, p.keywords, partial(p,'11')(), partial(print,1,2,sep='-'))
p('1'); partial(print,1,2,sep='-')(3,end='!\n')
class PP(partial): pass
pp=PP(max,5); pp.attr=1; print(pp(3), pp.attr, pp.__dict__, partial(pp,9)(1))
for f in ["partial()","partial(1)","reduce(1)","reduce(lambda a,b:a,[])","reduce(max,1)","reduce(lambda a,b:a+b,[1,2,3])","reduce(lambda a,b:a+b,[],5)","reduce(lambda a,b:a+b,'abc','x')","lru_cache(1.5)","cmp_to_key()","cmp_to_key(1)(2)<3","total_ordering(int)","total_ordering(type('T',(),{}))","cached_property(1)","singledispatch(len)()", "p.func","partial[int]"]:
    try: print(f, eval(f))
    except Exception as e: print(f, type(e).__name__, e)
print(sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a)))
@lru_cache(maxsize=2)
def f(x,y=1):
    'doc'
    print('call',x,y); return x*y
print(f(1),f(1),f(2),f(3),f(1),f(1,y=1),f(1,2), f.cache_info(), f.cache_parameters(), f.__name__, f.__doc__, f.__wrapped__.__name__); f.cache_clear(); print(f.cache_info())
@cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(80), fib.cache_info())
@lru_cache
def g(*a,**k): return (a,k)
print(g(1,2,a=3), g(1,2,a=3), g(1.0), g(1), g('a'), g.cache_info())
@lru_cache(typed=True)
def h(x): return type(x).__name__
print(h(1),h(1.0),h(True),h.cache_info())
try: g([])
except TypeError as e: print(e)
@lru_cache(0)
def z(x): print('z'); return x
z(1);z(1);print(z.cache_info())
class C:
    def __init__(s): s.n=0
    @lru_cache()
    def m(s,x): s.n+=1; return x*2
    @cached_property
    def prop(s): print('compute'); return 42
    @partialmethod
    def q(s): return s
    def base(s,a,b): return a,b
    pm=partialmethod(base,1)
c=C(); print(c.m(3),c.m(3),c.n,c.prop,c.prop,c.__dict__.keys(), c.pm(5)); del c.prop; c.prop
print(type(C.prop).__name__, C.prop.attrname)
@wraps(f.__wrapped__)
def w(*a): pass
print(w.__name__,w.__doc__,w.__wrapped__ is f.__wrapped__)
@total_ordering
class V:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return s.v==o.v
    def __lt__(s,o): return s.v<o.v
print(V(1)<=V(1),V(1)>V(0),V(1)>=V(2),V(3)!=V(3))
@singledispatch
def sd(x): return 'base'
@sd.register
def _(x:int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register(float)
@sd.register(str)
def _(x): return 'fs'
import collections.abc as A
@sd.register(A.Mapping)
def _(x): return 'map'
print(sd(1),sd(True),sd([]),sd({}),sd('a'),sd(1.5),sd(None),sd.dispatch(bool).__name__, sorted(k.__name__ for k in sd.registry))
class SM:
    @singledispatchmethod
    def go(s,x): return 'base'
    @go.register
    def _(s,x:int): return 'int'
print(SM().go(1),SM().go('a'))
class N:
    def __init__(s,n): s.n=n
    def __del__(s): print('-',s.n,end=' ')
@lru_cache(2)
def mk(n): return N(n)
mk(1); mk(2); mk(3); print('full',end=' '); mk.cache_clear(); print('cleared')
p=partial(N); p(5); print(); p=partial(lambda a,b:None,N('a'),b=N('b')); del p; print()
print(reduce(lambda a,b:b,[N(1),N(2),N(3)]).n)
