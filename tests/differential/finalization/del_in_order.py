# The order of deaths: attributes, containers, arguments, frames, closures, classes and modules of values that die together.
import gc
gc.disable()
class A:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
log = []
def show(what): print(what, log); log.clear()
class P: pass
p = P(); p.a, p.b, p.c = A('a'), A('b'), A('c'); del p; show('attributes')
p = P(); p.c, p.a = A('c'), A('a'); p.__dict__; del p; show('with __dict__')
p = P(); p.x = A('x'); p.y = A('y'); p.x = A('x2'); show('replaced'); del p; show('rest')
class S: __slots__ = ('z', 'a', 'm', '__dict__')
s = S(); s.a, s.m, s.z, s.d = A('a'), A('m'), A('z'), A('d'); del s; show('slots')
l = [A(i) for i in range(4)]; del l[1:3]; show('slice'); l[:] = []; show('rest'); l = [A(1), A(2)]; l *= 0; show('*= 0'); l = [A(1), A(2)]; l[0:2] = [A(3)]; show('assign'); l.clear(); show('clear')
t = tuple(A(i) for i in range(3)); del t; show('tuple'); d = {i: A(i) for i in range(3)}; d.pop(1); show('pop'); d.update({0: A('u')}); show('update'); del d; show('dict')
d = {A('k1'): A('v1'), A('k2'): A('v2')}; del d; show('keys and values')
f = frozenset([A('only')]); f = None; show('frozenset')
def call(a, b=None, *r, k=None, **kw): local = A('local'); show('in call')
call(A(1), A(2), A(3), k=A('k'), z=A('z')); show('call')
def order(): x = A('x'); y = A('y'); z = A('z'); del y; w = A('w')
order(); show('locals')
def closure():
    c1, c2 = A('cell1'), A('cell2')
    return lambda: (c2, c1)
f = closure(); show('made'); f = None; show('closure')
def default(a=A('default')): pass
del default; show('default')
A(1), A(2); show('tuple of temporaries'); [A(1), A(2)]; show('list'); {A(1): A(2)}; show('dict'); (A(1) or A(2)); show('or'); (lambda: A('ret'))(); show('returned'); print([A(1), A(2)][0].n); show('indexed')
x = y = A('two names'); x = None; show('one'); y = None; show('both')
x = A('old'); x = (x, A('new')); x = x[1]; show('rebound'); x = None; show('none')
for i in (A(j) for j in range(3)): show('loop')
show('after loop'); i = None; show('dropped')
i = [i for i in [A(1), A(2)]]; show('comprehension'); i = None; show('its list'); any(False for i in [A(1), A(2)]); show('generator expression')
try:
    v = A('v'); raise KeyError(A('arg'))
except KeyError as e: show('except')
show('after'); v = None; show('v')
class K:
    attr = A('class attribute')
    def m(self, d=A('method default')): pass
K = None; gc.collect(); show('class')
a, *b = A(1), A(2), A(3); a = None; show('a'); b.pop(0); show('pop'); b = None; show('b')
nested = [[A('deep1')], (A('deep2'), {'k': A('deep3')})]; nested = None; show('nested')
p = P(); p.me = [p, A('in ring')]; p = None; show('ring'); gc.collect(); show('collected')
match (A(1), A(2)):
    case (q, _): show('matched')
show('after match'); q = None; show('q')
z = [A('aug')]; z += [A('more')]; z = z + [A('copy')]; show('sum'); z = None; show('z')
x = {'a': A(1)}; y = x | {'a': A(2)}; x = None; show('x'); y = None; show('y'); f'{A("format").n}'; show('f-string'); print(A('p').n, A('q').n); show('print')
