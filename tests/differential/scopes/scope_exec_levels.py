# Names in exec at different depths: functions, classes and comprehensions around it, with and without namespaces.
x = "module"
def show(text, *spaces):
    try: exec(text, *spaces)
    except Exception as error: print(type(error).__name__, error)
def f():
    x = "f"
    exec("print(x)")
    exec("x = 'changed'")
    print(x)
    exec("x = 'changed'; print(x)")
    exec("def g(): return x\nprint(g())")
    exec("print([x for _ in 'a'])")
    exec("print((lambda: x)())")
    exec("class C: y = x\nprint(C.y)")
    return x
print(f(), x)
class K:
    x = "K"
    exec("print(x)")
    exec("x = 'set in K'; z = 1")
    print(x, z)
    exec("def m(self): return x")
    exec("print([x for _ in 'a'])")
print(K.x, K.z, K().m())
def h():
    space = {}
    exec("a = 1\ndef k(): return a", space)
    print(space["k"]())
    exec("a = 1\ndef k():\n    return a", globals(), space)
    try: print(space["k"]())
    except NameError as error: print(error)
    exec("global b\nb = 5", globals(), space)
    print(b, "b" in space)
    exec("del a", globals(), space)
    print("a" in space)
    show("del a", globals(), space)
    show("nonlocal q", space)
h()
print([exec("y = 1") for _ in range(2)], "y" in globals())
print((lambda v: eval("v * 2"))(4), (lambda v: exec("v = 9") or v)(4))
def gen():
    n = 3
    yield eval("n")
    n = 4
    yield eval("n + 1")
    yield eval("[n for n in range(2)]"), n
print(list(gen()))
def deep():
    a = 1
    def inner():
        try: return eval("a")
        except NameError as error: return str(error)
    def inner2():
        a
        return eval("a")
    return inner(), inner2()
print(deep())
show("import sys as s; print(s is __import__('sys'))", {})
show("from math import *; print(floor(2.5))", {}, {})
show("def f():\n  from math import *", {})
show("print(__name__)", {}); show("print(__name__)", {"__name__": "given"})
show("class A: pass\nprint(A.__module__, A)", {"__name__": "given"})
show("class A: pass\nprint(A.__module__)", {})
show("def f(): pass\nprint(f.__module__, f)"[:-5] + ")", {})
