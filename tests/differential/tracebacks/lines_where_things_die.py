# The line of the frame in which something dies, as its __del__ sees it.
import sys
class D:
    def __init__(self, n=''): self.n = n
    def __del__(self): print(self.n, sys._getframe(1).f_lineno)
    def m(self): pass
x = D('store')
y = 1
x = None
x = D('del')
y = 2
del x
def f():
    x = D('local store')
    y = 1
    x = None
    x = D('local del')
    y = 2
    del x
    x = D('end of function')
    y = 3
f()
class C: pass
c = C()
c.a = D('attr store')
y = 1
c.a = None
c.a = D('attr del')
y = 1
del c.a
l = [D('item')]
y = 1
l[0] = None
d = {1: D('dict item')}
y = 1
del d[1]
D('expr')
D('method').m()
(D('tuple'), 1)
def g():
    x = D('return')
    y = 1
    return 5
g()
def k():
    global z
    z = D('global')
    y = 1
    z = None
k()
a = D('swap')
y = 1
a, b = 1, 2
a = D('aug')
a.__class__.__add__ = lambda s, o: 5
y = 1
a += 1
lst = [D('clear')]
lst.clear()
def gen():
    x = D('gen')
    yield 1
    y = 1
    yield 2
gg = gen(); next(gg)
y = 1
del gg
gg = gen(); next(gg)
for _ in gg:
    pass
if D('if'):
    y = 1
while D('while'):
    break
print([D('comp') for _ in range(1)] and 1)
assert D('assert')
def n():
    def inner():
        return q
    q = D('cell')
    y = 1
    q = None
n()
