# Automatic collections: cycles go while the program runs, live ones stay, disabling holds, errors in them change nothing.
import gc, weakref, sys
class N:
    def __init__(self): self.me = self
alive = [N() for _ in range(100)]; probes = [weakref.ref(n) for n in alive]
dead = weakref.ref(N()); n = 0
while dead() is not None and n < 200000: n += 1; N()
print(dead() is None, all(p() is not None for p in probes))
gc.disable(); dead = weakref.ref(N()); [N() for _ in range(20000)]; print(dead() is not None); gc.enable(); n = 0
while dead() is not None and n < 200000: n += 1; N()
print(dead() is None)
class Del(N):
    count = 0
    def __del__(self): Del.count += 1
for _ in range(30000): Del()
print(Del.count > 0); gc.collect(); print(Del.count)
class Bad(N):
    def __del__(self): raise ValueError('bad')
errors = []; sys.unraisablehook = lambda u: errors.append(str(u.exc_value)); [Bad() for _ in range(5000)] and None; gc.collect(); print(len(errors), set(errors)); errors.clear()
told = []; rs = [weakref.ref(N(), told.append) for _ in range(5000)]; gc.collect(); print(len(told) == 5000, all(r() is None for r in rs))
saved = []
class Back(N):
    def __del__(self): saved.append(self)
for _ in range(4000): Back()
gc.collect(); print(len(saved), all(s.me is s for s in saved)); saved.clear(); print(gc.collect() > 0, len(saved))
w = weakref.WeakValueDictionary()
for i in range(20000): w[i] = N()
gc.collect(); print(len(w)); k = weakref.WeakKeyDictionary()
for i in range(20000): k[N()] = i
gc.collect(); print(len(k)); s = weakref.WeakSet()
for i in range(20000): s.add(N())
gc.collect(); print(len(s)); fin = []
for i in range(5000): weakref.finalize(N(), fin.append, i)
gc.collect(); print(len(fin), len(set(fin)))
def deep(n):
    l = None
    for _ in range(n): l = [l]
    x = [l]; x.append(x); return None
deep(100000); gc.collect(); print('deep')
big = {i: [i] for i in range(50000)}; big['self'] = big; del big; print(gc.collect() > 0)
