# Slices of every kind, read, assigned and deleted; sorting; comparison.
seed=99
def rnd(n):
    global seed
    seed=(seed*1103515245+12345)%(1<<31)
    return (seed>>8)%n
def ri(): return None if rnd(4)==0 else rnd(24)-12
for t in range(250):
    l=list(range(rnd(12))); s=slice(ri(),ri(),ri() if rnd(2) else None)
    op=rnd(5); v=list(range(100,100+rnd(6)))
    try:
        if op==0: r=l[s]; print(r, tuple(l)[s], range(len(l))[s], 'abcdefghijkl'[:len(l)][s])
        elif op==1: l[s]=v; print(l)
        elif op==2: del l[s]; print(l)
        elif op==3: l[s]=iter(v); print(l)
        else: print(s.indices(len(l)), l.__getitem__(s), s)
    except Exception as e: print(type(e).__name__, e)
l=[1,2,3]; l[1:1]=l; print(l); l[::2]=l[::2]; l[::-1]=l; print(l); l.extend(l); print(l); l+=l[:2]; l*=2; print(l)
l[2:5]=(x for x in 'ab'); print(l); del l[::3]; print(l); l.insert(-1,'i'); l.insert(100,'e'); l.insert(-100,'s'); print(l)
print(l.index('i'), l.count(2), l.pop(), l.pop(0), l.pop(-2), l)
l.reverse(); print(l, l[::-1], list(reversed(l)))
l=[[1]]*3; l[0].append(2); print(l)
r=[]; r.append(r); r.append((r,)); print(r, [r]==[r])
for key in (None, lambda x:-x, lambda x:x%3, str):
  for rev in (False,True):
    l=[rnd(50) for _ in range(rnd(40))]
    print(sorted(l,key=key,reverse=rev)); l.sort(key=key,reverse=rev); print(l)
l=[(rnd(5),rnd(5),i) for i in range(100)]; print(sorted(l)); print(sorted(l,key=lambda t:t[0])); print(sorted(l,key=lambda t:t[:2],reverse=True))
l=[rnd(100)/7 for i in range(60)]; print(sorted(l)); l=[str(rnd(1000)) for i in range(60)]; print(sorted(l,reverse=True)); print(sorted([3,1.5,2,True,0]), sorted(['b','a','é','z','Z']))
l=[float('nan'),1.0,0.5]; print(sorted(l), sorted([2,float('nan'),1]))
class C:
    n=0
    def __init__(s,v): s.v=v
    def __lt__(s,o): C.n+=1; return s.v<o.v
    def __repr__(s): return str(s.v)
print(sorted(C(rnd(1000)) for _ in range(100)), C.n<700)
class X(Exception): pass
class Cx(C):
    def __lt__(s,o):
        if rnd(40)==0: raise X
        return s.v<o.v
l=[Cx(rnd(1000)) for _ in range(100)]
try: l.sort()
except X: print(len(l), len(set(map(id,l))))
def k(x): data.append(1); return x
data=[3,2,1]
try: data.sort(key=k)
except ValueError as e: print(e, data)
def k(x): print(data); return x
data=[3,2,1]; data.sort(key=k); print(data)
print([1,2]<[1,3],[1,2]<[1],[1]<[1,2],[]<[1],[1,'a']==[1,'a'],[1,2]>=[1,2],[1]!=[1])
class T(tuple): 
    def __new__(c,*a): return super().__new__(c,a)
t=T(1,2,3); print(t, t+(4,), t[:2], type(t[:]), t*2, t==(1,2,3), type(t*1), T.__mro__)
class L(list): pass
x=L([1,2]); x.a=5; print(x, x+[3], type(x[:]), x.a, type(x*2), x==[1,2], type(x.copy()))
print(list('héllo'), list({1:2}), list(range(3)), list(map(str,[1])), tuple('ab'), tuple(x*x for x in range(4)))
it=iter([1,2,3]); print(next(it), it.__length_hint__(), list(it), next(it,'end')); l=[1]; it=iter(l); list(it); l.append(2); print(list(it))
l=[1,2,3,4]
for x in l:
    if x<10: l.append(x*10)
    if x==2: l.remove(1)
print(l)
print([*range(5)][-1:-4:-2], [1,2,3].__mul__(2), [1].__rmul__(3), [].__iadd__('ab'), [1,2].__contains__(2), list.__add__([1],[2]))
print(max([3,1,2]), min((3,1)), sum([1,2,3]), any([0,1]), all([]), [1,2]*0, 0*[1], -1*[1])
