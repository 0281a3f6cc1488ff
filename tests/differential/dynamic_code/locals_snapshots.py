# locals() in functions: a fresh snapshot each time, writes to it have no effect; in classes and modules the namespace.
import sys
def f(a, *b, c=1, **d):
    e = 5
    one = locals()
    two = locals()
    print(one is two, list(one), list(two))
    one["e"] = one["new"] = 6
    print(e, "new" in locals())
    del e
    print("e" in locals())
f(1, 2, c=3, z=4)
def cells():
    x = 1
    def inner():
        y = x
        return sorted(locals().items())
    z = 2
    return inner(), sorted(k for k in locals())
print(cells())
def unbound():
    if False: never = 1
    return locals()
print(unbound())
def generator():
    a = 1
    got = yield locals()
    yield locals()
g = generator()
print(next(g), g.send({"sent": 1}))
print(locals() is globals(), vars() is locals())
class C:
    x = 1
    ns = locals()
    ns["y"] = 2
    print(y, locals() is ns)
print(C.y)
def nested_class():
    v = 1
    class D:
        w = v
        names = sorted(n for n in locals() if not n.startswith("__"))
    return D.names
print(nested_class())
def with_exec():
    x = 1
    exec("x = 2; y = 3")
    try: return x, y
    except NameError as error: return x, str(error)
print(with_exec())
def with_exec_locals():
    x = 1
    l = locals()
    exec("x = 2; y = 3", None, l)
    return x, l["x"], l["y"], "y" in locals()
print(with_exec_locals())
def eval_locals():
    x = 1
    return eval("locals()"), eval("locals() is not None")
print(eval_locals())
print((lambda q: locals())(5), [k for k in (lambda *a, **k: locals())(1, b=2)])
def star_args(*args, **kwargs): return locals()
print(star_args(1, k=2))
def loop():
    for i in range(2): last = dict(locals())
    return last
print(loop())
def exception():
    try: 1 / 0
    except ZeroDivisionError as e: return sorted(locals())
print(exception())
async def co(a):
    b = 2
    return locals()
try: co(1).send(None)
except StopIteration as stop: print(stop.value)
