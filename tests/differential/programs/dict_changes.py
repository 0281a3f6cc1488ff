# Dicts that change, also while they are walked; views, updates, keys with their own __eq__.
seed=777
def rnd(n):
    global seed
    seed=(seed*1103515245+12345)%(1<<31)
    return (seed>>8)%n
d={}
for t in range(800):
    op=rnd(12); k=rnd(40) if t%2 else str(rnd(40))
    try:
        if op<5: d[k]=t
        elif op==5: del d[k]
        elif op==6: print(d.pop(k,None))
        elif op==7: print(d.popitem())
        elif op==8: print(d.setdefault(k,t))
        elif op==9: d.update({rnd(40):1, 'z':2})
        elif op==10 and t%10==0: d=d.copy() if rnd(2) else dict(d)
        elif op==11 and t%50==0: d.clear()
    except KeyError as e: print('KeyError',e)
    if t%20==0: print(d, list(reversed(d)), list(reversed(d.items()))[:3])
# mutation during iteration
def mutate(n, fn):
    d={i:i for i in range(n)}
    out=[]
    try:
        for k in d:
            out.append(k)
            fn(d,k)
            if len(out)>100: break
    except RuntimeError as e: out.append(str(e))
    print(n, out, list(d)[:20])
for n in range(0,14):
    mutate(n, lambda d,k: (d.pop(k), d.__setitem__(k+1000,1)))
    mutate(n, lambda d,k: (d.__setitem__('a',1), d.pop('a')))
    mutate(n, lambda d,k: d.pop(k))
    mutate(n, lambda d,k: d.__setitem__(-1-k,1))
    mutate(n, lambda d,k: (d.popitem(), d.__setitem__(k*100+7,1)))
    mutate(n, lambda d,k: d.clear())
    mutate(n, lambda d,k: d.update({k:5}))
    mutate(n, lambda d,k: (d.clear(), d.update({i:i for i in range(n)})))
    mutate(n, lambda d,k: (d.pop(k), d.__setitem__(k,1)))
a={1:2,3:4}; b={3:5,7:8}
print(a.keys()&b, a.keys()|b, a.keys()-b, a.keys()^b, a.items()&b.items(), a.items()|b.items(), a.items()-b.items(), a.items()^b.items())
print(a.keys()<b.keys(), a.keys()<={1,3,5}, a.keys()=={1,3}, {1,3}==a.keys(), a.keys()!=b.keys(), a.items()=={(1,2),(3,4)}, a.keys().isdisjoint([9]), a.keys().isdisjoint([1]))
print(a|b,b|a); a|=b; print(a); a|=[(9,9)]; print(a)
class M(dict):
    def __missing__(s,k): return ('miss',k)
m=M(a); print(m[55], m.get(55), m)
r={}; r['self']=r; r['l']=[r]; print(r); print(r.items()); print(r.values())
class K:
    def __init__(s,v): s.v=v
    def __eq__(s,o): print('eq',s.v,o.v); return s.v==o.v
    def __hash__(s): return s.v%2
    def __repr__(s): return f'K{s.v}'
d={}
for v in [1,3,5,2,4,1,3]: d[K(v)]=v
print(d, d[K(5)], K(7) in d, d.pop(K(3)), list(d))
print(dict(a=1,**{'b':2}), dict([(1,2)],x=3), dict({1:2},y=1), dict.fromkeys('abc'), dict.fromkeys({1:2,3:4},0), dict(zip('ab',[1,2])))
class Mp:
    def keys(s): return ['x','y']
    def __getitem__(s,k): return k*2
print(dict(Mp()), {**Mp()})
class Bad:
    def keys(s): return 5
    def __getitem__(s,k): return 1
try: dict(Bad())
except TypeError as e: print(e)
for x in [[(1,2,3)],['ab'],['abc'],[1],{1},[[1,2],[3]]]:
    try: print(dict(x))
    except Exception as e: print(type(e).__name__,e)
it=iter({1:2,3:4}); next(it); print(it.__length_hint__(), list(it), list(it), it.__length_hint__())
