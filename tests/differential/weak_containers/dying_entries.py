# Entries that die: while iterating, in the middle of methods, with equal keys, with values that refer to each other.
import weakref, gc
class O:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'O{self.n}'
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
objs = [O(i) for i in range(6)]
d = weakref.WeakValueDictionary(enumerate(objs)); k = weakref.WeakKeyDictionary({o: o.n for o in objs}); s = weakref.WeakSet(objs)
print(len(d), len(k), len(s)); del objs[2]; print(len(d), len(k), len(s), 2 in d, sorted(d), sorted(k.values()), sorted(o.n for o in s))
it = iter(d.items()); print(next(it)); objs.clear(); print(list(it), list(d), len(d), len(k), len(s))
def fresh(n): 
    global objs; objs = [O(i) for i in range(n)]
    return weakref.WeakValueDictionary(enumerate(objs)), weakref.WeakKeyDictionary({o: o.n for o in objs}), weakref.WeakSet(objs)
for i, what in enumerate(('keys', 'values', 'items')):
    d, k, s = fresh(4); seen = []
    for x in getattr(d, what)():
        seen.append(x if what == 'keys' else repr(x)); x = None
        if len(seen) == 2: del objs[0]
        if len(seen) == 3: del objs[-1]
    print(what, seen, len(d))
    d, k, s = fresh(4); seen = []
    for x in getattr(k, what)():
        seen.append(repr(x)); x = None
        if len(seen) == 1: del objs[1:]
    print(what, seen, len(k))
d, k, s = fresh(5); seen = []
for x in s:
    seen.append(1); x = None; del objs[0]
print(1 <= len(seen) <= 5, 0 <= len(s) < 5)
# Changes by the program are an error, deaths are not.
d, k, s = fresh(3)
for c, change in ((d, lambda: d.__setitem__('x', objs[0])), (k, lambda: k.__setitem__(d, 1)), (s, lambda: s.add(d)), (d, lambda: d.pop(1)), (k, lambda: k.pop(objs[0])), (s, lambda: s.discard(objs[0])), (d, lambda: d.clear()), (s, s.clear), (k, k.clear)):
    def run():
        n = 0
        for x in c:
            n += 1
            if n == 1: change()
        return n
    print(type(c).__name__, t(run))
d, k, s = fresh(3); print([(d.__setitem__(i, objs[i]), i)[1] for i in d], sum(1 for x in s if s.add(x) is None))
# Death inside of update, equality and hashing.
class Eq:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): kill and globals()['pool'].clear(); return False
kill = False
pool = [Eq(i) for i in range(4)]; w = weakref.WeakKeyDictionary({p: 1 for p in pool}); q = Eq('q'); kill = True; w[q] = 2; print(len(w), len(pool)); kill = False
pool = [Eq(i) for i in range(4)]; ws = weakref.WeakSet(pool); kill = True; ws.add(q); print(len(ws), len(pool), q in ws); kill = False
# A dead value under a key that is set again: the old entry's death leaves the new one alone.
d = weakref.WeakValueDictionary(); x = O('old'); d['k'] = x; y = O('new'); d['k'] = y; del x; print(d['k'])
class Del:
    def __init__(self, n): self.n = n
    def __del__(self): log.append((self.n, dict((k, v.n) for k, v in wd.items()), len(wd)))
log = []; wd = weakref.WeakValueDictionary(); vs = [Del(i) for i in range(3)]; wd.update(enumerate(vs)); vs.clear(); print(log, len(wd))
class Put:
    def __init__(self, n): self.n = n
    def __del__(self): wd['again' + str(self.n)] = keeper; wd['self'] = self
keeper = O('k'); p = Put(1); wd['p'] = p; del p; print(sorted(wd), len(wd))
# Chains: the value of one entry is the key of the next.
wk = weakref.WeakKeyDictionary(); first = O(0); cur = first
for i in range(1, 50): nxt = O(i); wk[cur] = nxt; cur = nxt
del nxt, cur; print(len(wk)); del first; gc.collect(); print(len(wk))
# In cycles with their container.
class Owner:
    def __init__(self): self.d = weakref.WeakValueDictionary(); self.d['me'] = self; self.k = weakref.WeakKeyDictionary(); self.k[self] = 1; self.s = weakref.WeakSet([self])
o = Owner(); print(o.d['me'] is o, o.k[o], o in o.s); r = weakref.ref(o); dd, kk, ss = o.d, o.k, o.s; del o; gc.collect(); print(r(), len(dd), len(kk), len(ss))
o = Owner(); o.loop = o; dd = o.d; r = weakref.ref(o); del o; print(len(dd)); gc.collect(); print(r(), len(dd), dict(dd))
refs = weakref.WeakValueDictionary({1: (tmp := O(1))}).valuerefs(); print(refs[0]() is tmp, refs[0].key); del tmp; print(refs[0]())
it = iter(weakref.WeakSet([O(5)])); print(list(it)); it = weakref.WeakValueDictionary(a=objs[0]).items(); print(list(it))
