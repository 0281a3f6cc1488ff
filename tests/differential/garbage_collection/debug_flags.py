# gc.set_debug: the flags, SAVEALL and gc.garbage, what is told of collectable objects.
import gc, sys, io, weakref
gc.disable(); gc.collect()
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK, gc.get_debug(), gc.garbage)
print(t(gc.set_debug), t(gc.set_debug, 'x'), t(gc.set_debug, 1.5), t(gc.set_debug, 2**40), t(gc.set_debug, flags=1), t(gc.set_debug, None), gc.set_debug(0), sep='\n')
class C:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
log = []
c = C(1); c.me = c; r = weakref.ref(c, lambda r: log.append('told')); del c
gc.set_debug(gc.DEBUG_SAVEALL); print(gc.collect(), log, r(), [type(x).__name__ for x in gc.garbage], gc.garbage[0].n, gc.is_finalized(gc.garbage[0])); gc.set_debug(0); print(gc.get_debug())
gc.garbage.clear(); print(gc.collect(), log, gc.collect())
l = [1]; l.append(l); i = id(l); del l; gc.set_debug(gc.DEBUG_SAVEALL); print(gc.collect(), len(gc.garbage), id(gc.garbage[0]) == i, gc.garbage[0][0]); gc.set_debug(0); gc.garbage.pop(); print(gc.collect())
d = {'a': 1}; t1 = ([],); t1[0].append(t1); x = [d, t1]; x.append(x); del d, t1, x; gc.set_debug(gc.DEBUG_SAVEALL); gc.collect(); print(sorted(type(g).__name__ for g in gc.garbage)); gc.set_debug(0); del gc.garbage[:]; print(gc.collect())
def hide(s):
    out, i = '', 0
    while i < len(s):
        if s[i:i+2] == '0x':
            out += '0x'; i += 2
            while i < len(s) and s[i] in '0123456789abcdef': i += 1
        else: out += s[i]; i += 1
    return out
def told(flags, make, gen=2):
    err = sys.stderr; sys.stderr = io.StringIO(); make(); gc.set_debug(flags); n = gc.collect(gen); gc.set_debug(0); text = sys.stderr.getvalue(); sys.stderr = err
    gc.garbage.clear(); gc.collect(); return n, sorted(hide(text).splitlines())
class Plain: pass
def ring(): a, b = Plain(), Plain(); a.b, b.a = b, a
def lists(): l = [[]]; l.append(l)
print(told(gc.DEBUG_COLLECTABLE, ring)); print(told(gc.DEBUG_COLLECTABLE, lists)); print(told(gc.DEBUG_LEAK, lists)); print(told(gc.DEBUG_UNCOLLECTABLE, ring)); print(told(gc.DEBUG_COLLECTABLE, lambda: None))
n, lines = told(gc.DEBUG_STATS, ring); print(n, len(lines), [''.join('#' if ch.isdigit() else ch for ch in x).replace('##', '#').replace('##', '#').replace('##', '#') for x in lines if 'elapsed' not in x], [x.split(',')[:3] for x in lines if 'elapsed' in x], lines[0].split('...')[0])
n, lines = told(gc.DEBUG_STATS, ring, 0); print(n, [x for x in lines if 'collecting' in x], [x.rsplit(',', 1)[0] for x in lines if 'elapsed' in x]); n, lines = told(gc.DEBUG_STATS, ring, 1); print([x for x in lines if 'collecting' in x])
gc.garbage = None; l = []; l.append(l); del l; gc.set_debug(gc.DEBUG_SAVEALL); print(t(gc.collect) in (0, 1)); gc.set_debug(0); gc.collect()
