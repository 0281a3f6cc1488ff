# Equality and hash of references: alive, dead, hashed before and after death, in sets and dictionaries.
import weakref
class K:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        log.append(f'eq {self.n}')
        return isinstance(other, K) and self.n == other.n
    def __hash__(self): log.append(f'hash {self.n}'); return hash(self.n)
class P: pass
log = []
def show(*a): print(*a, log); log.clear()
def t(f, *a):
    try: return f(*a)
    except Exception as e: return f'{type(e).__name__}: {e}'
a, b, c = K(1), K(1), K(2)
ra, rb, rc = map(weakref.ref, (a, b, c))
show(ra == rb, ra != rb, ra == rc, ra != rc); show(ra is rb, ra == a, ra == 1, ra != 1, ra == None)
show(hash(ra) == hash(a), hash(ra) == hash(ra), hash(rb) == hash(ra))
for op in ('<', '<=', '>', '>='): show(t(eval, f'ra {op} rb', dict(ra=ra, rb=rb)))
show({ra: 'x'}[rb], len({ra, rb, rc}))
rd = weakref.ref(a, lambda r: None); show(rd == ra, hash(rd) == hash(ra), rd is ra)
del a; show(ra(), rb() is b)
show(hash(ra) == hash(1), ra == rb, ra == ra, ra != ra, ra != rb, ra == rd, rd == rd, rb == ra)
x = K(7); rx = weakref.ref(x); ry = weakref.ref(x, id); del x
show(t(hash, rx), t(hash, ry), rx == ry, rx == rx)
class U:
    __hash__ = None
u = U(); ru = weakref.ref(u); show(t(hash, ru)); del u; show(t(hash, ru))
class Bad:
    def __hash__(self): raise ValueError('no hash')
    def __eq__(self, o): raise ValueError('no eq')
z, y = Bad(), Bad(); rz, ry = weakref.ref(z), weakref.ref(y); show(t(hash, rz), t(lambda: rz == ry), t(lambda: rz != ry), rz == rz if 0 else t(lambda: rz == rz))
class NI:
    def __eq__(self, o): return NotImplemented
    __hash__ = object.__hash__
i, j = NI(), NI(); show(weakref.ref(i) == weakref.ref(j), weakref.ref(i) == weakref.ref(i, id), weakref.ref(i) != weakref.ref(j))
class Rich:
    def __eq__(self, o): return ['truthy']
    def __ne__(self, o): return []
    def __lt__(self, o): return 'lt'
    __hash__ = None
p, q = Rich(), Rich(); show(weakref.ref(p) == weakref.ref(q), weakref.ref(p) != weakref.ref(q), t(lambda: weakref.ref(p) < weakref.ref(q)))
class Changing:
    h = 1
    def __hash__(self): return self.h
o = Changing(); r = weakref.ref(o); d = {r: 'first'}; o.h = 2
show(hash(r), hash(weakref.ref(o, id)), d[r]); del o; show(hash(r), d[r])
# Equality kills one side while it is compared.
class Killer:
    def __eq__(self, other): holder.clear(); log.append('cleared'); return True
    __hash__ = None
holder = [Killer()]; other = Killer(); rk, ro = weakref.ref(holder[0]), weakref.ref(other)
show(rk == ro, rk(), ro() is other)
class Sub(weakref.ref):
    def __eq__(self, o): log.append('sub eq'); return NotImplemented
    __hash__ = weakref.ref.__hash__
s = K(3); show(Sub(s) == weakref.ref(s), weakref.ref(s) == Sub(s), hash(Sub(s)) == hash(3))
e = P(); f = P(); show(weakref.ref(e) == weakref.ref(f), weakref.ref(e) == weakref.ref(e, id), weakref.ref(e) == weakref.proxy(e))
show(t(lambda: weakref.ref(e).__eq__(3)), weakref.ref(e).__eq__(weakref.ref(e)), weakref.ref(e).__ne__(weakref.ref(f)), weakref.ref(e).__lt__(weakref.ref(f)), weakref.ref(e).__hash__() == hash(e))
