# Who dies when, and in which order.
import gc, weakref, sys
gc.disable()
class D:
    def __init__(s,n): s.n=n
    def __del__(s): print('del',s.n)
def show(t): print('--',t)
show('slots then dict')
class S:
    __slots__=('a','b','__dict__','__weakref__')
    def __del__(s): print('del S')
s=S(); s.x=D('x'); s.b=D('b'); s.a=D('a'); s.y=D('y'); r=weakref.ref(s,lambda r: print('cb')); del s
show('derived slots first')
class S1: __slots__=('p','q')
class S2(S1): __slots__=('r','s')
o=S2(); o.p=D('p');o.q=D('q');o.r=D('r');o.s=D('s'); del o
class S3(S2): pass
o=S3(); o.d=D('d'); o.p=D('p');o.q=D('q');o.r=D('r');o.s=D('s'); del o
show('dict materialised')
class A: pass
a=A(); a.x=D('x'); a.y=D('y'); a.__dict__; a.z=D('z'); del a
show('del order in dict')
a=A(); a.x=D('x'); a.y=D('y'); del a.x; a.x=D('x2'); del a
show('list subclass')
class L(list): pass
l=L([D(1),D(2),D(3)]); l.t=D('attr'); del l
class LS(list): __slots__=('t','u')
l=LS([D(1),D(2)]); l.u=D('u'); l.t=D('t'); del l
show('tuple, dict, set')
t=(D(1),D(2)); del t
d={1:D('a'),D('k'):D('v')}; del d
class Tu(tuple): pass
t=Tu((D(1),D(2))); t.z=D('z'); del t
show('exception')
class E(Exception): pass
e=E(D('arg')); e.z=D('z'); e.__cause__=E(D('cause')); del e
show('function')
def f(a=D('default'),*,k=D('kw')): pass
f.attr=D('fattr'); del f
def mk():
    c=D('cell')
    def g(): return c
    g.attr=D('gattr')
    return g
g=mk(); del g
show('class')
class K: 
    z=D('class attr')
    def __del__(s): print('del K inst')
k=K(); del K; del k; gc.collect()
show('resurrect')
keep=[]
class R:
    def __del__(s): print('R.del'); keep.append(s)
r=R(); w=weakref.ref(r); r.x=D('rx'); del r; print(w() is keep[0], keep[0].x.n); keep.clear(); print(w())
show('del added later')
class Z: pass
z=Z(); Z.__del__=lambda s: print('late del'); del z
z=Z(); del Z.__del__; del z
class Z2(Z): pass
z=Z2(); Z.__del__=lambda s: print('late base del'); del z; del Z.__del__
z=Z2(); z.__del__=lambda: print('no'); del z
show('class assign')
class C1: pass
class C2:
    def __del__(s): print('C2 del')
c=C1(); c.__class__=C2; del c
c=C2(); c.__class__=C1; del c
show('error in del')
class Er:
    def __del__(s): 1/0
sys.unraisablehook=lambda u: print('unraisable',type(u.exc_value).__name__,u.exc_value,u.object.__qualname__ if u.object else None, u.err_msg)
Er()
try:
    x=Er(); raise KeyError('main')
except KeyError as e:
    del x; print('still',e)
show('del during exception')
def ff():
    loc=D('local')
    raise ValueError
try: ff()
except ValueError: print('caught')
print('after')
show('reassign')
x=D('old'); x=D('new'); x=None
show('temporaries')
def h(*a): print('in h'); return a
h(D(1),D(2)); 
[D(i) for i in range(3)]; print('next')
show('swap')
a,b=D('a'),D('b'); a,b=b,a; del a; del b
show('list ops')
l=[D(i) for i in range(6)]; l[1:3]=[]; print('sl'); del l[0]; print('di'); l.pop(); print('pop'); l.clear(); print('clr')
l=[D('q')]*3; del l[0]; print('..'); l[:]=[]; print('dict ops')
d={i:D(i) for i in range(4)}; d[0]=D('0b'); d.pop(1); d.popitem(); d.update({2:D('2b')}); d.clear()
show('generator')
def gen():
    g=D('in gen')
    try: yield 1
    finally: print('fin')
x=gen(); next(x); del x
show('nested')
n=[[D(1),[D(2)]],D(3)]; n=None
show('method keeps self')
class Me:
    def m(s): return 1
    def __del__(s): print('Me gone')
b=Me().m; print('held'); del b
show('exc traceback holds')
def tb():
    q=D('tb local')
    raise KeyError
try: tb()
except KeyError as e: ex=e
print('kept'); ex=None
show('closure loop var')
fs=[]
for i in range(2):
    v=D(('v',i))
    fs.append(lambda v=v: v)
del v; print('..'); fs.pop(0); print('..'); fs.pop()
show('set')
s={D('s1')}; s.clear(); s={1}; s.add(D('s2')); s.discard(1); s.pop(); print('end set')
show('chain')
class N:
    def __init__(s,nx,i): s.nx=nx; s.i=i
    def __del__(s):
        if s.i%50000==0: print('N',s.i)
c=None
for i in range(200001): c=N(c,i)
c=None
show('type names')
T=type('T',(),{'a':D('in type')}); T=None; gc.collect()
show('end')
