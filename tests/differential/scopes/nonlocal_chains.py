# nonlocal through several levels, with classes, comprehensions and generators between.
def a():
    x = 0
    def b():
        def c():
            nonlocal x
            x += 1
            return x
        return c
    c = b()
    return c(), c(), x
print(a())
def classes():
    v = "outer"
    class C:
        nonlocal v
        v = "set in class"
        w = v
        def m(self):
            nonlocal v
            v = "set in method"
    r = [v, C.w, hasattr(C, "v")]
    C().m()
    return r + [v]
print(classes())
def gens():
    total = 0
    def g():
        nonlocal total
        for i in range(3):
            total += i
            yield total
    return list(g()), total
print(gens())
def comps():
    seen = []
    n = 0
    def bump():
        nonlocal n
        n += 1
        return n
    return [bump() for _ in range(3)], n, {bump(): n for _ in range(2)}, [n := n + 1 for _ in range(2)], n
print(comps())
def deletion():
    x = 1
    def d():
        nonlocal x
        del x
    def r(): return x
    d()
    try: r()
    except NameError as error: print(type(error).__name__, error)
    try: x
    except UnboundLocalError as error: print(error)
    try: d()
    except NameError as error: print(type(error).__name__, error)
deletion()
def augmented():
    items = [1]
    text = "a"
    def f():
        nonlocal items, text
        items += [2]; text *= 3
    keep = items
    f()
    return items is keep, items, text
print(augmented())
def walrus():
    y = 0
    def f():
        nonlocal y
        return [(y := y + i) for i in (1, 2, 3)]
    return f(), y
print(walrus())
def imports():
    m = None
    def f():
        nonlocal m
        import math as m
    f()
    return m.__name__
print(imports())
def loops():
    i = "start"
    def f():
        nonlocal i
        for i in range(3): pass
        with open(__file__) as i: i.close()
        return i.closed
    r = f()
    return r, type(i).__name__
print(loops())
def handlers():
    e = "there"
    def f():
        nonlocal e
        try: 1 / 0
        except ZeroDivisionError as e: pass
    f()
    try: e
    except NameError as error: return str(error)
print(handlers())
for text in ("def f():\n nonlocal x", "nonlocal x", "class C:\n nonlocal x", "def f(x):\n nonlocal x", "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x", "def f():\n x = 1\n def g():\n  print(x)\n  nonlocal x", "def f():\n x=1\n def g():\n  nonlocal x\n  global x", "x = 1\ndef f():\n nonlocal x", "def f():\n class C:\n  y = 1\n  def m(self):\n   nonlocal y", "def f():\n x: int\n def g():\n  nonlocal x\n  x: int"):
    try: compile(text, "<t>", "exec"); print("fine", repr(text))
    except SyntaxError as error: print(repr(text), error.msg, error.lineno, error.offset)
