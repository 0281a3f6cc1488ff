# Annotations inside of functions are compiled but not evaluated: yields, awaits, walruses and scopes in them.
def f():
    x: print("never") = 1
    y: (1 / 0)
    return x
print(f())
def g():
    x: (yield)
    return 1
print(type(g()).__name__)
async def h():
    x: (await never) = 5
    return x
try: h().send(None)
except StopIteration as stop: print(stop.value)
def walrus():
    x: (w := 1) = 2
    try: w
    except UnboundLocalError as error: print(error)
walrus()
def captured(T):
    x: T = 1
    return lambda: x
print(captured(int).__code__.co_freevars, captured.__code__.co_cellvars)
def inner_function():
    x: lambda: T = 1
    y: [T for T in range(3)] = 2
    return x, y
print(inner_function())
def attributes(o):
    o.x: missing = 1
    o.y: (lambda: missing)
    return vars(o)
class O: pass
print(attributes(O()))
for source in ["def f():\n global x\n x: int", "def f():\n x: int\n global x", "def f():\n nonlocal x\n x: int = 1", "def f(x):\n x: int",
               "x: int; global x", "class C:\n global y\n y: int", "def f():\n x: int\n nonlocal x", "def f():\n (x): int\n global x",
               "def f():\n  def x(): pass\n  x: int", "x: (await y)", "def f(): x: (await y)", "x: (yield)", "class C: x: (yield)", "def f(a: (yield)): pass",
               "def g():\n def f(a: (yield)): pass", "x: [i for i in (yield)]", "lambda: (x: int)", "[] : int", "() : int", "(x, y): int", "x, y: int", "x = y: int", "x: int = y = 1", "x: int += 1", "f(): int", "'a': int", "1: int", "x.y: int", "x[0]: int = 1", "__debug__: int", "x.__debug__: int", "None: int", "x: int,"]:
    try: compile(source, "s", "exec")
    except SyntaxError as error: print(repr(source), "|", error.msg)
    else: print(repr(source), "| compiles")
