# global and nonlocal declarations: effects, nesting, classes, and all the compiler's errors.
x = "module"
def set_global():
    global x, made
    x, made = "changed", "made"
set_global()
print(x, made)
def outer():
    x = "outer"
    def middle():
        nonlocal x
        x = "middle"
        def inner():
            global x
            x = "inner global"
        inner()
        return x
    return middle(), x
print(outer(), x)
def deep():
    v = 0
    def a():
        def b():
            def c():
                nonlocal v
                v += 1
            c()
        b()
    a()
    return v
print(deep())
class C:
    global y
    y = "global from class"
    def m(self): return y
print(y, C().m(), hasattr(C, "y"))
def f():
    z = 1
    class D:
        nonlocal z
        z = 2
        w = z
    return z, D.w, hasattr(D, "z")
print(f())
def g():
    global deleted
    deleted = 1
    del deleted
g()
print("deleted" in globals())
def imports():
    global math
    import math
    for x in [1]: pass
imports()
print(math.pi > 3, x)
def definitions():
    global func, Cls, looped, caught, handle
    def func(): pass
    class Cls: pass
    for looped in range(3): pass
    with open_() as handle: pass
    print(func.__qualname__, Cls.__qualname__)
class open_:
    def __enter__(self): return "handle"
    def __exit__(self, *a): pass
definitions()
print(looped, handle)
for source in ["def f(x):\n global x", "def f(x):\n nonlocal x", "def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f():\n x: int\n global x", "nonlocal x",
               "def f():\n nonlocal x", "def f():\n nonlocal x\n x = 1\nx = 2", "def f():\n global x\n nonlocal x", "def f():\n x = 1\n def g():\n  global x\n  nonlocal x", "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x", "def f():\n x = 1\n def g():\n  print(x)\n  nonlocal x",
               "class C:\n x = 1\n def f(self):\n  nonlocal x", "def f():\n global x\n def g():\n  nonlocal x", "class C:\n nonlocal x", "x = 1\nglobal x", "global x\nx = 1", "def f():\n for x in y: pass\n global x", "def f():\n import x\n global x", "def f():\n def x(): pass\n global x", "def f():\n global x, x", "def f():\n with a as x: pass\n nonlocal x",
               "def f():\n global __debug__", "global __class__", "class C:\n def f(self):\n  nonlocal __class__\n  __class__ = 1", "def f():\n [x for x in y]\n global x", "def f():\n x = 1\n def g():\n  [x := 1 for _ in y]\n  nonlocal x", "def f():\n global\n", "def f():\n global x = 1", "def f():\n global x.y", "class C:\n x = 1\n global x", "lambda x: (global x)", "def f():\n (x := 1)\n global x", "def f():\n try: pass\n except E as x: pass\n global x", "def f():\n del x\n global x", "def f():\n x += 1\n nonlocal x"]:
    try: compile(source, "s", "exec")
    except SyntaxError as error: print(repr(source), "|", error.msg, error.lineno, error.offset, error.end_offset)
    else: print(repr(source), "| compiles")
