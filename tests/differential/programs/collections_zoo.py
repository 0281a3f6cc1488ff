# Everything of collections and collections.abc.
from collections import *
import collections, collections.abc as A
P=namedtuple('P','x y z',defaults=[5]); p=P(1,2); print(p,p.x,p._fields,P._field_defaults,p._replace(x=9),p._asdict(),P._make([1,2,3]),P.__doc__,P.x,P.__match_args__,p==(1,2,5),P.__name__,P.__module__,P.__new__.__doc__, p[0], len(p), hash(p)==hash((1,2,5)))
x,y,z=p; print(x,y,z, P(y=1,x=2), isinstance(p,tuple), P.__slots__, P.__bases__)
for f in ["P()","P(1)","P(1,2,3,4)","P(1,2,a=3)","p._replace(q=1)","P._make([1])","setattr(p,'x',1)","p.q","namedtuple('a b','x')","namedtuple('A','x x')","namedtuple('A','_x')","namedtuple('A','class')","namedtuple('A','1x')","namedtuple('A','x',defaults=[1,2])","namedtuple('A','x class _y x',rename=True)._fields","namedtuple('E','')()","namedtuple('A',['a','b'])(b=1,a=2)","delattr(p,'x')","P.x.__get__(5)","P.__new__","p.__getnewargs__()","repr(P.x)","P._make.__doc__","p.__replace__(x=4)","namedtuple('M','a',module='mm').__module__"]:
    try: print(f, eval(f))
    except Exception as e: print(f, type(e).__name__, e)
class Q(P):
    def norm(s): return s.x+s.y
print(Q(1,2).norm(), Q(1,2), Q(1,2)._replace(x=5))
match p:
    case P(a,b,c): print('match',a,b,c)
match p:
    case P(x=1,y=q): print('kw',q)
c=Counter('abracadabra'); print(c,c.most_common(2),c.most_common(),c.most_common(1),c['z'],sorted(c.elements()),c.total(),Counter(a=3)-Counter(a=1,b=2),Counter(a=1)+Counter(b=2),Counter(a=3,b=1)&Counter(a=1,b=5),Counter(a=3)|Counter(a=1,b=5),+Counter(a=-1,b=1),-Counter(a=-1))
c.update('aaa'); c.update({'q':5}); c.update(w=2); c.subtract('ab'); print(c, dict(c)); del c['nope']; del c['a']; print(c, Counter()==Counter(a=0), Counter(a=1)<Counter(a=2), Counter(a=1)<=Counter(a=1), Counter(), Counter([]), Counter({'x':2}).copy(), Counter('ab')!=Counter('ba'))
c=Counter(a=1); c+=Counter(a=2,b=1); c-=Counter(b=1); c|=Counter(z=3); c&=Counter(a=2,z=9); print(c)
try: Counter.fromkeys('a')
except NotImplementedError as e: print(e)
print(Counter(1 for i in range(3)), Counter(x=1.5,y='a') if 0 else '', Counter([1,'a',2.0,1]))
m=ChainMap({'a':1},{'a':2,'b':3}); print(m,m['a'],m['b'],len(m),list(m),dict(m),m.new_child({'c':4}),m.parents,'b' in m,m.get('q'),m.get('b'),bool(ChainMap()))
m['b']=5; del m['a']; print(m, m|{'z':1}, {'z':1}|m, list(m.items()))
for f in ["m['zz']","m.__delitem__('zz')","ChainMap().popitem()","m.pop('zz')","ChainMap({1:2}).pop(1)"]:
    try: print(f, eval(f))
    except Exception as e: print(f, type(e).__name__, e)
d=defaultdict(list); d['a'].append(1); d['a'].append(2); print(d, d['x'], d, 'q' in d, d.get('q'))
class DD(defaultdict):
    def __missing__(s,k): return 'm'+str(k)
print(DD()['z'], DD(int,a=1))
n=defaultdict(lambda: defaultdict(int)); n['a']['b']+=1; print(n['a']['b'], dict(n['a']))
o=OrderedDict.fromkeys('abc'); o.move_to_end('a'); print(o); o.move_to_end('c',last=False); print(o, list(reversed(o)), o.popitem(last=False), o, list(o.items()), list(reversed(o.items())), list(o.values()))
for i in range(50): o[i]=i; o.move_to_end(i,last=bool(i%2))
print(o); 
while len(o)>40: o.popitem(last=len(o)%2==0)
print(o==OrderedDict(o), o==dict(o), list(o)); o.update(a=1); o|={'z':5}; print(list(o)[-3:], type(o|{}), type({}|o))
class OD(OrderedDict):
    def __setitem__(s,k,v): print('set',k); super().__setitem__(k,v)
q=OD([(1,2)],a=3); q.update({4:5}); print(q, q.copy()); q.x=1; print(q.x, vars(q))
class LRU(OrderedDict):
    def __init__(s,n): super().__init__(); s.n=n
    def __getitem__(s,k): v=super().__getitem__(k); s.move_to_end(k); return v
    def __setitem__(s,k,v):
        super().__setitem__(k,v)
        if len(s)>s.n: del s[next(iter(s))]
l=LRU(2); l[1]=1; l[2]=2; l[1]; l[3]=3; print(l)
dq=deque(range(5),maxlen=3); dq.append(9); dq.appendleft(7); dq.extend('ab'); dq.extendleft('cd'); print(dq, dq.maxlen, list(dq), dq[0], dq[-1]); dq.rotate(1); print(dq); dq.rotate(-2); print(dq); dq.reverse(); print(dq)
dq=deque('abcdefghij'); dq.rotate(3); print(dq); dq.rotate(-7); del dq[2]; dq.insert(2,'X'); dq.insert(-2,'Y'); dq.remove('a'); print(dq, dq.index('X'), dq.count('Y'), dq.pop(), dq.popleft(), dq.copy(), dq==deque(dq), dq<deque('z'), dq+deque([1]), dq*2); dq*=2; dq+=[1]; dq[3]=0; print(dq, list(reversed(dq)), len(dq), bool(deque()), 'X' in dq); dq.clear(); print(dq)
r=deque(); r.append(r); print(r, deque([1],3)*5, deque([1,2],1)+deque([3]), deque(deque([1,2],maxlen=5)))
for i in range(1000): dq.append(i); 
for i in range(990): dq.popleft()
print(dq)
u=UserDict({'a':1}); u['b']=2; print(u,len(u),u|{'c':3},dict(u), 'a' in u, u.get('z'), u.copy(), UserList([3,1,2])+[5], UserString('abc').upper(), UserString('a')+'b', UserString('abc')[1:], isinstance(u,A.MutableMapping))
ul=UserList([3,1,2]); ul.sort(); ul.append(4); print(ul, ul[1:], ul*2, 3 in ul, ul.index(2), [0]+ul, ul==[1,2,3,4])
for cls in "Hashable Iterable Iterator Sized Container Callable Collection Sequence MutableSequence Set MutableSet Mapping MutableMapping Reversible Generator Awaitable".split():
    C=getattr(A,cls); print(cls, [type(x).__name__ for x in ([],(),{},set(),frozenset(),'a',b'a',bytearray(),range(1),iter([]),1,print,(i for i in ()),deque(),{}.keys(),{}.values(),OrderedDict(),Counter(),memoryview(b''),enumerate([])) if isinstance(x,C)], C.__module__, C)
class My(A.Sequence):
    def __getitem__(s,i):
        if i<3: return i*2
        raise IndexError
    def __len__(s): return 3
mm=My(); print(list(mm),list(reversed(mm)),4 in mm,mm.index(4),mm.count(2))
class Ms(A.MutableSet):
    def __init__(s,it=()): s.d=list(dict.fromkeys(it))
    def __contains__(s,x): return x in s.d
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
    def add(s,x):
        if x not in s.d: s.d.append(x)
    def discard(s,x):
        if x in s.d: s.d.remove(x)
a=Ms([1,2,3]); print(list(a&[2,3,4]),list(a|[9]),list(a-[1]),list(a^[1,7]),a<=Ms([1,2,3,4]),a=={1,2,3},a.isdisjoint([5])); a|=[5]; a-=[1]; a^=[2,8]; print(list(a), a.pop())
class Mm(A.MutableMapping):
    def __init__(s): s.d={}
    def __getitem__(s,k): return s.d[k]
    def __setitem__(s,k,v): s.d[k]=v
    def __delitem__(s,k): del s.d[k]
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
m=Mm(); m.update(a=1,b=2); print(dict(m), m.pop('a'), m.setdefault('z',5), list(m.items()), m.keys(), m=={'b':2,'z':5}, 'b' in m, m.popitem(), m.get('q',3), m.keys()&{'z'})
try: A.Sequence()
except TypeError as e: print(e)
class Ab(A.Mapping): pass
try: Ab()
except TypeError as e: print(e)
print(issubclass(dict,A.Mapping), A.Mapping.register(My) is My, isinstance(mm,A.Mapping), A.Callable[[int],str], A.Iterable[int])
