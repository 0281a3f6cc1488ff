# with in every scope: module, function, class, nested functions, global and nonlocal targets, names rebound or deleted in the body.
class M:
    def __init__(self, v='value'): self.v = v
    def __enter__(self): print('  enter', self.v); return self.v
    def __exit__(self, *a): print('  exit', self.v)
with M() as a: b = a + '!'
print(a, b)
class C:
    with M('class') as attr, M('second'):
        method_made = lambda self: self.attr
        def f(self): return 'f'
print(C.attr, C().method_made(), C().f(), sorted(n for n in vars(C) if n[0] != '_'))
def uses_global():
    global shared
    with M('global') as shared: pass
uses_global(); print(shared)
def outer():
    x = 'before'
    def inner():
        nonlocal x
        with M('nonlocal') as x: print(x)
    inner(); return x
print(outer())
def closure():
    with M('cell') as captured: f = lambda: captured
    with M('again') as captured: pass
    return f()
print(closure())
def rebinds():
    m = M('rebound')
    with m as m: print(m)
    return m
print(rebinds())
def deletes():
    m = M('deleted')
    with m: del m; print('still inside')
    try: m
    except UnboundLocalError as e: print(e)
deletes()
def deletes_target():
    with M('t') as t: del t
    try: t
    except UnboundLocalError as e: print(e)
deletes_target()
def changes_methods():
    m = M('methods')
    with m:
        M.__exit__, old = (lambda self, *a: print('  new exit', self.v)), M.__exit__
    with m: pass
    M.__exit__ = old
changes_methods()
def changes_class():
    class Other:
        def __exit__(self, *a): print('  other exit')
    m = M('class changed')
    with m: m.__class__ = Other
changes_class()
def unbound_in_error():
    try:
        with M('e') as e: raise KeyError(e)
    except KeyError as e: print('caught', e)
    try: e
    except UnboundLocalError as x: print(x)
unbound_in_error()
d, l = {}, [0, 0, 0]
with M('key') as d['k'], M('index') as l[1], M('xy') as l[::2], M('attr') as C.new: pass
print(d, l, C.new)
i = 0
def index():
    global i
    i += 1; print('  index evaluated'); return i
with M('late') as l[index()]: pass
print(l)
def deep(n):
    if n == 0: return 'bottom'
    with M.__new__(M) if False else Quiet(): return deep(n - 1)
class Quiet:
    def __enter__(self): pass
    def __exit__(self, *a): pass
print(deep(200))
try: deep(100000)
except RecursionError as e: print('RecursionError')
print([x for m in [M('in a comprehension')] for x in [m.__enter__()] if not m.__exit__()])
exec('with M("exec") as made: pass', {'M': M}, ns := {}); print(ns)
with M() as [M][0].kept: pass
print(M.kept)
