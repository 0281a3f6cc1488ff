# global declarations: in functions, classes, nested ones, exec; what is created, deleted and shadowed.
def make():
    global made, also
    made = 1
    also = [made]
make(); print(made, also)
def nested():
    made = "local"
    def inner():
        global made
        made = "from inner"
        return made
    return inner(), made
print(nested(), made)
class C:
    global in_class
    in_class = 5
    made = "class"
    def m(self): return made
print(in_class, hasattr(C, "in_class"), C.made, C().m())
def remove():
    global made
    del made
remove()
try: made
except NameError as error: print(error)
try: remove()
except NameError as error: print(error)
def loops():
    global i, e, w, m, f, K
    for i in range(3): pass
    try: raise ValueError("v")
    except ValueError as e: print(repr(e))
    with open(__file__) as w: pass
    import math as m
    def f(): return "global function"
    class K: pass
loops()
print(i, "e" in globals(), w.closed, m.__name__, f(), f.__qualname__, K.__qualname__, K)
def aug():
    global i
    i += 10
    i -= 1
aug(); print(i)
def comp():
    global c
    return [(c := n) for n in range(3)]
print(comp(), c)
def unpack():
    global p, q
    p, *q = 1, 2, 3
    (p, (q, _)) = (p, ([q], 0))
unpack(); print(p, q)
def matching(v):
    global got
    match v:
        case [got, *_]: pass
matching([7, 8]); print(got)
global top
top = "fine at module level"
print(top)
def hide(len):
    def inner():
        global len
        return len("abc")
    return inner(), len
print(hide(5))
def both():
    x = 1
    def f():
        global x
        x = "g"
        def h(): return x
        return h()
    return f(), x
print(both(), x)
def annotated():
    global later
    later = 1
    def g(a: later = later): return a
    return g.__annotations__, g()
print(annotated())
for text in ("def f(a):\n global a", "def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f():\n x: int\n global x", "def f():\n global x\n x: int", "def f():\n global x, x\n x = 1", "def f():\n for x in y: pass\n global x", "def f():\n import x\n global x", "def f():\n def x(): pass\n global x", "class C:\n x = 1\n global x", "x = 1\nglobal x", "print(x)\nglobal x", "def f():\n global __debug__\n", "def f():\n [x := 1 for _ in y]\n global x", "def f():\n global x\n [x for x in y]", "lambda: (yield)", "def f(*, a):\n global a", "def f():\n try: pass\n except E as x: pass\n global x"):
    try: compile(text, "<t>", "exec"); print("fine", repr(text))
    except SyntaxError as error: print(repr(text), error.msg, error.lineno, error.offset)
