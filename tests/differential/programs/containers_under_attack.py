# Containers whose items, keys, indices and iterators change them in the middle of everything.
class Ev:
    def __init__(s, act, eq=False, h=1): s.act=act; s.eq=eq; s.h=h
    def __eq__(s,o): s.act(); return s.eq
    def __hash__(s): return s.h
    def __repr__(s): return 'Ev'
def tr(name,f):
    try: print(name, f())
    except Exception as e: print(name, type(e).__name__, e)
a=set(); b=set(); d={}; l=[]; s=set()
class H1:
    def __hash__(s): return 1
    def __repr__(s): return 'H1'
for n in (1,3,20):
    d={}
    for i in range(n): d[Ev(lambda: d.clear())]=i
    tr('clear get', lambda: d.get(H1())); 
    d={}
    for i in range(n): d[Ev(lambda: None)]=i
    k=Ev(lambda: d.clear()); tr('clear set', lambda: d.__setitem__(k,1)); print(len(d))
    d={}
    for i in range(n): d[Ev(lambda: None)]=i
    k=Ev(lambda: d.update({j:j for j in range(50)})); tr('grow set', lambda: d.__setitem__(k,1)); print(len(d))
    d={Ev(lambda:None,h=i):i for i in range(n)}
    d[Ev(lambda: d.popitem() if d else 0)]=5; tr('pop', lambda: d.pop(H1(),None)); print(len(d))
    tr('setdefault', lambda: d.setdefault(H1(),3)); print(len(d))
    s=set(Ev(lambda:None) for i in range(n)); k=Ev(lambda: s.clear()); tr('set add', lambda: s.add(k)); print(len(s))
    s=set(Ev(lambda:None) for i in range(n)); k=Ev(lambda: s.update(range(100))); tr('set add2', lambda: s.add(k)); print(len(s))
    s=set(Ev(lambda:s.clear()) for i in range(n)) if n==1 else {1}; tr('set in', lambda: H1() in s); tr('set discard', lambda: s.discard(H1())); 
    a={Ev(lambda:b.clear()),1,2,3}; b={H1(),5}; tr('and',lambda:len(a&b)); 
    a={Ev(lambda:b.clear()),1,2,3}; b={H1(),5}; tr('or',lambda:len(a|b)); a={Ev(lambda:a.clear()),1}; b={H1(),5}; tr('-=',lambda:len(a.__isub__(b)))
    a={Ev(lambda:a.clear()),1}; b={H1(),5}; tr('eq',lambda:a==b); a={Ev(lambda:a.clear()),1}; tr('^',lambda:len(a.symmetric_difference([H1()])))
    l=[]; l.extend(Ev(lambda:l.clear()) for i in range(n)); tr('index',lambda:l.index(H1())); l.extend(Ev(lambda:l.clear()) for i in range(n)); tr('count',lambda:l.count(H1())); l.extend(Ev(lambda:l.clear()) for i in range(n)); tr('remove',lambda:l.remove(H1())); l.extend(Ev(lambda:l.clear(),True) for i in range(n)); tr('remove2',lambda:l.remove(H1()))
    l.extend(Ev(lambda:l.append(1)) for i in range(n)); tr('in',lambda:len(l)<100 and H1() in l[:5]); l.clear(); l.extend(Ev(lambda:l.clear()) for i in range(n)); tr('eq',lambda:l==[H1()]*n); l.extend(Ev(lambda:l.clear()) for i in range(n)); tr('lt',lambda:l<[H1()]*n)
class Idx:
    def __init__(s,act,v): s.act=act; s.v=v
    def __index__(s): s.act(); return s.v
l=[1,2,3,4,5]; tr('idx',lambda:l[Idx(l.clear,2)]); l=[1,2,3,4,5]; tr('slice',lambda:l[Idx(l.clear,1):4]); l=[1,2,3,4,5]; tr('sets',lambda:l.__setitem__(slice(Idx(l.clear,1),4),[9])); print(l)
l=[1,2,3,4,5]; tr('dels',lambda:l.__delitem__(slice(Idx(l.clear,0),5,2))); print(l); l=[1,2,3,4,5]; tr('ext',lambda:l.__setitem__(slice(0,5,Idx(l.clear,2)),[9,9,9])); print(l)
def it(l): 
    l.clear(); yield 1; yield 2
l=[1,2,3,4,5]; l[1:3]=it(l); print(l); l=[1,2,3,4]; tr('extit', lambda: l.__setitem__(slice(None,None,2),it(l))); print(l)
l=[1,2]; l.extend(it(l)); print(l); l=[1,2,3]; l*=Idx(l.clear,3); print(l); l=[1,2,3]; tr('mul',lambda:l*Idx(l.clear,2)); l=[1,2,3]; tr('pop',lambda:l.pop(Idx(l.clear,0))); l=[1,2,3]; l.insert(Idx(l.clear,2),5); print(l)
class Del:
    def __init__(s,act): s.act=act
    def __del__(s): s.act()
l=[]; l.extend([Del(lambda:l.append(1)) for _ in range(5)]); l.clear(); print(l); l=[Del(lambda:l.append(7)) for _ in range(3)]; del l[0]; print(len(l)); l[:]=[]; print(l); l=[Del(lambda:l.clear()),2,3]; l[0]=5; print(l); l=[Del(lambda:l.clear()),2,3]; l.pop(0); print(l)
d={}; d[1]=Del(lambda:d.__setitem__(2,5)); d[1]=0; print(d); d={1:Del(lambda:d.clear()),2:3}; del d[1]; print(d); d={i:Del(lambda:d.update({9:9})) for i in range(3)}; d.clear(); print(d); d={1:Del(lambda:d.clear())}; d.update({1:2,3:4}); print(d)
s={Del(lambda:s.add(1))}; s.clear(); print(s); s={Del(lambda:s.add(1))}; s.pop(); print(s); s={Del(lambda:s.clear()),1,2}; s-=set(list(s)); print(s)
class Lt:
    def __init__(s,v): s.v=v
    def __lt__(s,o): l.append(s); return s.v<o.v
l=[Lt(i%7) for i in range(100)]; tr('sort',lambda:l.sort()); print(len(l)); l=[3,1,2]; tr('sortkey',lambda:l.sort(key=lambda x:l.append(x) or x)); print(l)
class Lc:
    def __init__(s,v): s.v=v
    def __lt__(s,o): l.clear(); return s.v<o.v
l=[Lc(i) for i in range(10)]; tr('sort',lambda:l.sort()); print(len(l))
x=[]; x.append(x); tr('rec repr',lambda:repr(x)); tr('rec eq',lambda:x==[x]); y=[]; y.append(y); tr('rec eq2',lambda:x==y); tr('rec lt',lambda:x<y)
t=(x,); x[0]=t; tr('rec tuple',lambda:repr(t)); tr('hash',lambda:hash(t)); d={}; d[1]=d; e={}; e[1]=e; tr('dict',lambda:d==e); tr('dict',lambda:repr(d))
n=[]
for i in range(100000): n=[n]
tr('deep repr',lambda:len(repr(n))); m=[]
for i in range(100000): m=[m]
tr('deep eq',lambda:n==m); n=()
for i in range(100000): n=(n,)
tr('deep hash',lambda:hash(n))
tr('mem',lambda:[0]*(2**62)); tr('mem',lambda:(0,)*(2**62)); tr('mem',lambda:[0]*(2**60)); tr('mem',lambda:(0,1)*(2**59))
l=[0]*5; tr('imul',lambda:l.__imul__(2**61)); print(len(l)); tr('big',lambda:[0].__mul__(2**70)); tr('range',lambda:list(range(2**70))[:1]); tr('pop',lambda:[1].pop(2**70)); tr('ins',lambda:[].insert(2**70,1))
class BadHash:
    def __hash__(s): raise ValueError('nohash')
class BadHash2:
    def __hash__(s): return 'a'
class BadEq:
    def __hash__(s): return 1
    def __eq__(s,o): raise ValueError('noeq')
for b in (BadHash,BadHash2): 
    for f in (lambda:{b():1}, lambda:{b()}, lambda:{}.get(b()), lambda:b() in {1}, lambda:hash((1,b())), lambda: {}.pop(b(),1), lambda:{1:1}.pop(b(),1), lambda: frozenset([b()]), lambda:{}.setdefault(b())): tr('bad',f)
for f in (lambda:{BadEq():1,BadEq():2}, lambda:{BadEq(),BadEq()}, lambda:{BadEq():1}.get(1), lambda:1 in {BadEq()}, lambda:[BadEq()].index(1), lambda:[BadEq()]==[1], lambda:(BadEq(),)<(1,), lambda:{1:BadEq()}=={1:BadEq()}, lambda:{BadEq()}=={1}, lambda:{BadEq()}|{1}, lambda:{BadEq()}-{1}): tr('badeq',f)
class BL:
    def __len__(s): return -1
    def __getitem__(s,i): raise KeyError(i)
tr('len',lambda:len(BL())); tr('list',lambda:list(BL())); tr('bool',lambda:bool(BL()))
class BH:
    def __iter__(s): return iter([1,2])
    def __length_hint__(s): return -5
tr('hint',lambda:list(BH()))
class BH2(BH):
    def __length_hint__(s): return 'a'
tr('hint',lambda:list(BH2()))
class BH3(BH):
    def __length_hint__(s): return 2**62
tr('hint',lambda:list(BH3()))
class BI:
    def __iter__(s): return 5
tr('iter',lambda:list(BI())); tr('iter',lambda:set(BI())); tr('iter',lambda:tuple(BI())); tr('iter', lambda:dict(BI()))
class NI:
    __iter__=None
    def __getitem__(s,i): return 1
tr('none iter',lambda:iter(NI())); tr('in', lambda: 1 in NI())
class NC:
    __contains__=None
    def __iter__(s): return iter([1])
tr('none contains',lambda:1 in NC())
