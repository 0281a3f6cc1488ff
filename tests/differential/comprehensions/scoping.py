# Comprehension scopes: isolation of names, closures over variables, nesting, the first iterable.
x = "outer"
print([x for x in range(3)], x)
print({x for x in "ab"} == {"a", "b"}, {x: x for x in "ab"}, x)
def f():
    y = "f"
    r = [y for y in range(2)]
    return r, y
print(f())
def g():
    fs = [lambda: i for i in range(3)]
    return [h() for h in fs]
print(g())
def h():
    fs = [lambda i=i: i for i in range(3)]
    return [k() for k in fs]
print(h())
def nested(n): return [[(i, j) for j in range(i)] for i in range(n)]
print(nested(3))
def shared():
    items = [(lambda: i, lambda v: None) for i in range(2)]
    return [a() for a, _ in items]
print(shared())
def outer_use(a): return [a + b for b in range(a)], {a: b for b in range(a)}
print(outer_use(2))
def rebinding():
    i = "kept"
    [i for i in range(3)]
    [[i for i in range(2)] for _ in range(2)]
    def inner(): return i
    return inner()
print(rebinding())
def unbound():
    try: return [z for _ in range(1)]
    except UnboundLocalError as error: print(type(error).__name__, error)
    z = 1
unbound()
def deleted():
    w = 1
    del w
    try: [w for _ in range(1)]
    except UnboundLocalError as error: print(error)
deleted()
def same_name(x): return [x for x in x]
print(same_name([1, 2]))
def iterable_first(a): return [a for a in a for a in a]
print(iterable_first([[1, 2], [3]]))
def cell_isolation():
    x = 1
    inner = [lambda: x for x in range(3)]
    def read(): return x
    return [f() for f in inner], read()
print(cell_isolation())
class C:
    n = 3
    a = [i for i in range(n)]
    b = [lambda: i for i in range(2)]
    try: c = [n for i in range(1)]
    except NameError as error: print(error)
print(C.a, [f() for f in C.b], hasattr(C, "i"))
def exception():
    i = "before"
    try: [1 / i for i in (1, 0)]
    except ZeroDivisionError: pass
    return i
print(exception())
def global_target():
    global gi
    gi = "global"
    return [gi for gi in range(2)], gi
print(global_target(), gi)
