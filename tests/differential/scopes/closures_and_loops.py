# Closures made in loops, comprehensions and with blocks: late binding, fresh variables, deletion, loop variables afterwards.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def make():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    first = [g() for g in out]
    i = 10
    second = [g() for g in out]
    del i
    try: out[0]()
    except NameError as error: print(error)
    i = 5
    return first, second, out[0](), [g.__closure__[0] is out[0].__closure__[0] for g in out]
print(make())
gs = (lambda: n for n in range(3))
print([g() for g in gs])
gs = list((lambda: n) for n in range(3))
print([g() for g in gs])
print([[f() for f in row] for row in [[lambda: (a, b) for b in range(2)] for a in range(2)]])
print({k: f() for k, f in {c: (lambda: c) for c in "abc"}.items()})
def counter():
    count = 0
    def up(step=1):
        nonlocal count
        count += step
        return count
    def reset():
        nonlocal count
        count = 0
    return up, reset
up, reset = counter()
print(up(), up(5), reset(), up())
def handler():
    try: 1 / 0
    except ZeroDivisionError as e:
        show = lambda: e
        print(type(show()).__name__)
    try: show()
    except NameError as error: print(error)
handler()
def with_it():
    class M:
        def __enter__(self): return "entered"
        def __exit__(self, *a): pass
    with M() as m: f = lambda: m
    m = "later"
    return f()
print(with_it())
def rebinding():
    x = 1
    def a(): return x
    x = 2
    def b(): return x
    x = 3
    return a(), b(), a.__closure__ == b.__closure__
print(rebinding())
def params(a, *args, k, **kw):
    def inner(): return a, args, k, kw
    a += 1; k = "changed"
    return inner()
print(params(1, 2, 3, k=4, z=5))
def recursive(n): return (lambda f: f(f, n))(lambda f, n: 1 if n < 2 else n * f(f, n - 1))
print(recursive(6))
for i in range(3): pass
print(i, [i for i in "ab"], i)
