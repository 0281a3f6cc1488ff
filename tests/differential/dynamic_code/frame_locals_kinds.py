# f_locals of every kind of frame: writing through it changes variables of functions, generators, coroutines, lambdas, comprehensions.
import sys
def f():
    x = 1
    sys._getframe().f_locals["x"] = 2
    return x
print(f())
def poke(**names): sys._getframe(1).f_locals.update(names)
def g():
    a = b = 0
    poke(a=1, b=2, c=3)
    return a, b, "c" in locals(), sys._getframe().f_locals["c"], sorted(sys._getframe().f_locals)
print(g())
def gen():
    x = 0
    while True:
        yield x
it = gen()
print(next(it)); it.gi_frame.f_locals["x"] = 7; print(next(it), next(it))
print((lambda x: (poke(x=5), x)[1])(1))
print([(poke(i=i * 10), i)[1] for i in range(3)])
print(list((poke(i=i * 10), i)[1] for i in range(3)))
def outer():
    x = 1
    def inner():
        poke(x=10)
        return x
    return inner(), x, [(poke(x=100), x)[1] for _ in range(2)], x
print(outer())
class C:
    x = 1
    poke(x=2, y=3)
    print(x, y)
print(C.x, C.y)
poke(new_global=5)
print(new_global)
async def co():
    x = 1
    poke(x=2)
    return x
try: co().send(None)
except StopIteration as stop: print(stop.value)
exec("x = 1\npoke(x=3)\nprint(x)", {"poke": poke, "print": print})
space = {"poke": poke}
exec("x = 1\npoke(x=3)\nprint(x)", globals(), space)
print(space["x"])
def unbound():
    if False: y = 1
    sys._getframe().f_locals["y"] = 9
    return y
print(unbound())
def deleted():
    z = 1
    del z
    fl = sys._getframe().f_locals
    print("z" in fl, fl.get("z"))
    fl["z"] = 4
    return z
print(deleted())
def ended():
    v = 1
    return sys._getframe(), lambda: v
frame, read = ended()
frame.f_locals["v"] = 50
print(read(), frame.f_locals["v"])
def params(a, *args, k=1, **kw):
    poke(a=1, args=2, k=3, kw=4)
    return a, args, k, kw
print(params(0, 0, k=0, z=0))
