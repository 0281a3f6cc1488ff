# Augmented assignment evaluates its target once: names, attributes, items, slices.
log = []
class Obj:
    def __getattr__(self, name): log.append('get ' + name); return 1
    def __setattr__(self, name, value): log.append(f'set {name} {value}')
    def __getitem__(self, key): log.append(f'item {key}'); return 10
    def __setitem__(self, key, value): log.append(f'setitem {key} {value}')
def obj(): log.append('obj'); return Obj()
def key(): log.append('key'); return 'k'
def value(): log.append('value'); return 5
def show():
    print(*log, sep=', ')
    log.clear()
obj().attr += value(); show()
obj()[key()] -= value(); show()
obj()[key():2] *= value(); show()
obj().a.__class__; show()
obj()[key(), 1] //= value(); show()
class In:
    def __iadd__(self, other): log.append('iadd'); return 'result'
class Holder: pass
h = Holder(); h.x = In()
h.x += 1; print(h.x); show()
d = {'k': In()}
d['k'] += 1; print(d); show()
class RO:
    @property
    def p(self): return [1]
r = RO()
try: r.p += [2]
except AttributeError as error: print(error)
x = 5
def local():
    x += 1
try: local()
except UnboundLocalError as error: print(error)
def undefined():
    global missing_name
    missing_name += 1
try: undefined()
except NameError as error: print(error)
try: [][0] += value()
except IndexError as error: print(error)
show()
try: {}['a'] += value()
except KeyError as error: print(error)
show()
class C:
    n = 1
c = C(); c.n += 1
print(c.n, C.n, vars(c))
l = [1, 2, 3]; l[1:] += [4]; print(l)
l[0:1] *= 3; print(l)
i = 7
i //= 2; i **= 3; i %= 10; i <<= 4; i |= 1; i ^= 3; i &= 0xf2; i >>= 1; i -= 1; i /= 4
print(i)
s = 'a'; t = s; s += 'b'; print(s, t)
