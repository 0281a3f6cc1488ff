# Special methods, in every way in which a class can have them and an operation can look for them.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
# binary priority
log=[]
class A:
    def __add__(s,o): log.append('A.add'); return NotImplemented
    def __radd__(s,o): log.append('A.radd'); return NotImplemented
    def __eq__(s,o): log.append('A.eq'); return NotImplemented
    def __lt__(s,o): log.append('A.lt'); return NotImplemented
    def __gt__(s,o): log.append('A.gt'); return NotImplemented
class B(A):
    def __radd__(s,o): log.append('B.radd'); return NotImplemented
    def __gt__(s,o): log.append('B.gt'); return NotImplemented
class C(A): pass
class D:
    def __radd__(s,o): log.append('D.radd'); return 'D'
for l in (A,B,C,D,int,list,str):
    for r in (A,B,C,D,int,list,str):
        log.clear()
        try: x=l()+r()
        except TypeError as e: x=str(e)
        print(l.__name__,r.__name__,log,x)
        log.clear()
        try: x=l()<r()
        except TypeError as e: x=str(e)
        print(l.__name__,r.__name__,log,x)
        log.clear()
        x = l()==r()
        print(log, x)
class P:
    def __pow__(s,e,m=None): return ('pow',e,m)
    def __rpow__(s,e,m=None): return ('rpow',e,m)
    def __ipow__(s,e): return ('ipow',e)
    def __divmod__(s,o): return 'dm',o
    def __rdivmod__(s,o): return 'rdm',o
t(lambda: pow(P(),2)); t(lambda: pow(P(),2,3)); t(lambda: pow(2,P())); t(lambda: pow(2,P(),3)); t(lambda: pow(2,3,P()))
t(lambda: divmod(P(),1)); t(lambda: divmod(1,P())); t(lambda: divmod(1,'a'))
p=P(); p**=4; print(p)
# inplace fallback
class I:
    def __add__(s,o): return 'add'
    def __iadd__(s,o): return NotImplemented
i=I(); i+=1; print(i)
class L(list):
    def __radd__(s,o): return ('radd',o)
t(lambda: L([1])+[2]); t(lambda: [2]+L([1])); t(lambda: L([1])+3); t(lambda: 3+L())
t(lambda: L([1])*2); t(lambda: 2*L([1]))
class L2(list):
    def __mul__(s,o): return ('mul',o)
t(lambda: L2()*3); t(lambda: 3*L2([1]));
x=L2([1]); x*=2; print(x, type(x))
class L3(list):
    def __getitem__(s,k): return ('gi',k)
    def __len__(s): return 42
    def __iter__(s): return iter('abc')
    def __contains__(s,k): return k==5
l=L3([1,2,3]); print(l[0],l[1:2],len(l),list(l),5 in l,1 in l,bool(l),l,sorted(l),max(l),[*l],tuple(l),l==[1,2,3])
class Dd(dict):
    def __getitem__(s,k): return 'x'
    def __missing__(s,k): return 'm'
d=Dd(a=1); print(d['a'],d['b'],d.get('a'),d.get('b'),dict(d),{**d})
class Dm(dict):
    def __missing__(s,k): return ('m',k)
print(Dm()['q'], Dm(a=1)['a'])
t(lambda: Dm().get('z'))
class S(str):
    def __str__(s): return 'S!'
    def __repr__(s): return 'R!'
    def __len__(s): return 7
    def __hash__(s): return 1
    def __eq__(s,o): return True
print(S('a'), repr(S('a')), len(S('a')), hash(S('a')), S('a')=='b', f'{S("a")}', '%s'%S('a'), str(S('a')), type(str(S('a'))))
class N(int):
    def __add__(s,o): return 'N+'
    def __radd__(s,o): return '+N'
    def __index__(s): return 3
    def __int__(s): return 4
    def __repr__(s): return 'N'
    def __bool__(s): return False
print(N(5)+1,1+N(5),N(5)-1,[0,1,2,3,4,5,6][N(5)],int(N(5)),bool(N(5)),N(5)*2,N(5)==5,hash(N(5)),-N(5),str(N(5)), f'{N(5)}', f'{N(5):d}', range(10)[N(2)])
class F(float):
    def __float__(s): return 9.5
print(float(F(1)), F(2)+1, type(F(2)+1))
# getattr
class G:
    def __getattr__(s,n):
        if n=='q': raise AttributeError('no q')
        return 'ga '+n
    x=1
    @property
    def p(s): raise AttributeError('in p')
g=G(); print(g.x,g.y,g.p); t(lambda: g.q); print(hasattr(g,'q'),getattr(g,'q',5))
class GA:
    def __getattribute__(s,n):
        if n=='z': raise AttributeError('zz')
        return ('gab',n)
ga=GA(); print(ga.a, ga.__class__); t(lambda: ga.z); 
class GB(GA):
    def __getattr__(s,n): return ('fallback',n)
print(GB().z, GB().k)
class SA:
    def __setattr__(s,n,v): print('set',n,v); object.__setattr__(s,n,v)
    def __delattr__(s,n): print('del',n); object.__delattr__(s,n)
s=SA(); s.a=1; print(s.a); del s.a; t(lambda: s.a)
# special lookups bypass instance
class E: pass
e=E(); e.__len__=lambda: 3; t(lambda: len(e)); E.__len__=lambda s: 4; t(lambda: len(e)); del E.__len__; t(lambda: len(e))
class E2(E): pass
e2=E2(); E.__call__=lambda s,*a,**k: (a,k); print(e2(1,x=2)); E2.__call__=lambda s: 'E2'; print(e2()); del E2.__call__; print(e2()); del E.__call__; t(lambda: e2())
E.__repr__=lambda s: 'rep'; print(e2,[e2]); del E.__repr__; 
E.__eq__=lambda s,o: True; print(e2==3, e2!=3); del E.__eq__; print(e2==3)
E.__iter__=lambda s: iter([1,2]); print(list(e2)); E.__iter__=None; t(lambda: list(e2)); del E.__iter__; t(lambda: list(e2))
E.__getitem__=lambda s,i: [10,20][i]; print(list(e2), 20 in e2); del E.__getitem__
E.__hash__=None; t(lambda: hash(e2)); del E.__hash__; print(isinstance(hash(e2),int))
E.__bool__=lambda s: False; print(bool(e2)); del E.__bool__; print(bool(e2))
class Eq:
    def __eq__(s,o): return True
t(lambda: hash(Eq())); print(Eq.__hash__)
class Eq2(Eq): __hash__=object.__hash__
print(isinstance(hash(Eq2()),int))
# staticmethod/classmethod/other callables as dunders
class W:
    __len__=staticmethod(lambda: 9)
    @classmethod
    def __repr__(c): return c.__name__
    __call__=print
    __add__=lambda s,o:('a',o)
    __int__=(5).__int__
print(len(W()),W()); W()('called'); print(W()+1); print(int(W()))
class Desc:
    def __get__(s,i,o): return lambda *a: ('desc',i is not None,o.__name__,a)
class U: __getitem__=Desc(); __call__=Desc()
print(U()[3], U()(1,2))
# new/init
class Nw:
    def __new__(c,*a,**k): print('new',c.__name__,a,k); return object.__new__(c)
    def __init__(s,*a,**k): print('init',a,k)
Nw(1,x=2)
class Nw2(Nw):
    def __new__(c,v): 
        if v: return super().__new__(c,v)
        return 5
print(type(Nw2(1)), Nw2(0))
class Nw3:
    def __init__(s,a,b=2): s.v=(a,b)
print(Nw3(1).v, Nw3(b=3,a=4).v); t(lambda: Nw3()); t(lambda: Nw3(1,2,3)); t(lambda: Nw3(c=1))
class Tu(tuple):
    def __new__(c,*a): return super().__new__(c,a)
print(Tu(1,2,3), type(Tu(1)))
class In(int):
    def __new__(c,v): return int.__new__(c,v*2)
print(In(4), In(4)+1)
t(lambda: object.__new__(In)); t(lambda: int.__new__(str))
# slots
class SL: __slots__=('a','b')
class SL2(SL): __slots__=('c',)
class SL3(SL2): pass
o=SL2(); o.a=1;o.c=3; print(o.a,o.c); t(lambda:o.b); t(lambda: setattr(o,'d',1)); o3=SL3(); o3.d=5; o3.c=6; print(o3.__dict__, o3.c)
class SLl(list): __slots__=('tag',)
sl=SLl([1]); sl.tag='t'; print(sl, sl.tag); t(lambda: setattr(sl,'zz',1)); del sl.tag; t(lambda: sl.tag)
class SLd(dict): __slots__=('a','__dict__')
sd=SLd(); sd.a=1; sd.q=2; print(sd.__dict__, sd.a)
class SLe(Exception): __slots__=('code',)
x=SLe(1,2); x.code=3; x.other=4; print(x.args,x.code,x.__dict__)
class SLs(str): __slots__=('n',)
t(lambda: SLs('a'))
class SLi(int): __slots__=()
print(SLi(4)+1); t(lambda: setattr(SLi(1),'x',1))
t(lambda: type('X',(int,),{'__slots__':('a',)}))
# descriptor protocols
class DD:
    def __get__(s,i,o): return ('get',i is None)
    def __set__(s,i,v): print('dset',v)
    def __delete__(s,i): print('ddel')
class H: d=DD()
h=H(); print(h.d,H.d); h.d=1; del h.d; h.__dict__['d']=5; print(h.d)
class DN:
    def __get__(s,i,o): return 'nd'
class H2: d=DN()
h=H2(); print(h.d); h.d=3; print(h.d); del h.d; print(h.d)
class SN:
    def __set_name__(s,o,n): print('set_name',o.__name__,n)
class H3: q=SN()
# reversed, format, bytes, index, contains
class R:
    def __reversed__(s): return iter('xyz')
    def __format__(s,f): return 'F['+f+']'
    def __bytes__(s): return b'bb'
    def __dir__(s): return ['b','a']
    def __round__(s,n=None): return ('round',n)
    def __abs__(s): return 'abs'
    def __neg__(s): return 'neg'
    def __pos__(s): return 'pos'
    def __invert__(s): return 'inv'
    def __complex__(s): return 1+2j
    def __length_hint__(s): return 3
    def __trunc__(s): return 7
    def __matmul__(s,o): return 'mm'
    def __enter__(s): return 'ent'
    def __exit__(s,*a): return True
r=R(); print(list(reversed(r)), f'{r:abc}', format(r), bytes(r), dir(r), round(r), round(r,2), abs(r), -r, +r, ~r, complex(r), r@1)
with r as v: print(v); 1/0
# nested mutation of class within slot call
class MM:
    def __repr__(s):
        del MM.__repr__
        return 'once'
m=MM(); print(m); print(repr(m)[:20])
class It:
    def __init__(s): s.n=0
    def __iter__(s): return s
    def __next__(s):
        s.n+=1
        if s.n>3: raise StopIteration('val')
        return s.n
print(list(It()), [*It()], sum(It())); i=It(); print(next(i),next(i),next(i),next(i,'dflt'))
def gen():
    r=yield from It()
    print('r',r)
print(list(gen()))
i=It(); list(i)
t(lambda: next(i))
class M(type):
    def __call__(c,*a): print('mcall',a); return super().__call__(*a)
    def __getattr__(c,n): return ('meta',n)
    def __len__(c): return 77
    def __iter__(c): return iter([c.__name__])
    def __add__(c,o): return 'M+'
    def __instancecheck__(c,i): return True
    def __contains__(c,x): return x==1
    def __getitem__(c,k): return k
    def __repr__(c): return '<M>'
class Mc(metaclass=M):
    def __init__(s,*a): s.a=a
print(Mc(1).a, Mc.foo, len(Mc), list(Mc), Mc+1, isinstance(3,Mc), 1 in Mc, Mc[4], Mc, bool(Mc))
