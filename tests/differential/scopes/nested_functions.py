# Closures over every kind of variable, through several levels, with rebinding and recursion.
def counter(start=0):
    count = start
    def increment(by=1):
        nonlocal count
        count += by
        return count
    def reset():
        nonlocal count
        count = start
    return increment, reset
inc, reset = counter(5)
print(inc(), inc(2), reset(), inc())
def levels():
    a = 1
    def one():
        b = 2
        def two():
            c = 3
            def three(): return a, b, c
            return three
        return two
    return one()()()
print(levels())
def through_class():
    x = "outer"
    class C:
        x = "class"
        def get(self): return x
        class D:
            y = x
            def get(self): return x
    return C().get(), C.D.y, C.D().get()
print(through_class())
def loops():
    functions = {}
    for name in ("a", "b"):
        def f(): return name
        functions[name] = f
    name = "changed"
    return {k: f() for k, f in functions.items()}
print(loops())
def recursion():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    renamed, fact_ = fact, None
    return renamed(5)
print(recursion())
def args(a, b=2, *c, d=4, **e):
    def inner(): return a, b, c, d, e
    a = "rebound"
    return inner()
print(args(1, 2, 3, x=5))
def exception():
    try: raise ValueError("kept")
    except ValueError as e:
        f = lambda: e
        print(f())
    try: f()
    except NameError as error: print(error)
exception()
def with_target():
    class M:
        def __enter__(self): return "entered"
        def __exit__(self, *a): pass
    with M() as m: f = lambda: m
    return f()
print(with_target())
def imported():
    import math
    return (lambda: math.floor(2.5))()
print(imported())
def mutual():
    def even(n): return n == 0 or odd(n - 1)
    def odd(n): return n != 0 and even(n - 1)
    return even(10), odd(7)
print(mutual())
def generator():
    total = 0
    def add(n):
        nonlocal total
        total += n
    for i in range(3):
        add(i)
        yield total
print(list(generator()))
def default_capture(): return [lambda x=i: x for i in range(3)]
print([f() for f in default_capture()])
def shadow(x):
    def inner():
        x = "inner"
        return x
    return inner(), x
print(shadow("outer"))
def swap():
    a, b = 1, 2
    def do():
        nonlocal a, b
        a, b = b, a
    do()
    return a, b
print(swap())
def delete():
    v = 1
    def remove():
        nonlocal v
        del v
    remove()
    try: return v
    except UnboundLocalError as error: return str(error)
print(delete())
