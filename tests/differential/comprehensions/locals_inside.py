# locals(), vars(), dir(), eval and exec inside of comprehensions, in functions, classes and modules.
def f():
    a = 1
    return [sorted(locals()) for b in range(1)], sorted(locals())
print(f())
def g(x):
    [locals() for x in range(2)]
    return locals()
print(g(5))
def h():
    y = 1
    return [eval("y") for _ in range(1)], [eval("z") for z in range(2)]
print(h())
def gen():
    y = 1
    return list(sorted(locals()) for q in range(1))
print(gen())
def both(): return [[sorted(locals()) for j in range(1)] for i in range(1)]
print(both())
class C:
    k = 1
    r = [sorted(n for n in locals() if not n.startswith("__")) for i in range(1)]
print(C.r, sorted(n for n in vars(C) if not n.startswith("__")))
print([("i" in locals(), "i" in globals()) for i in range(1)], "i" in globals())
print([dir() == sorted(locals()) for d in range(1)])
def ex():
    v = 1
    [exec("v = 2") for _ in range(1)]
    return v
print(ex())
def snapshots():
    s = [locals() for t in range(2)]
    return s[0] is s[1], s[0]["t"], s[1]["t"]
print(snapshots())
def name():
    import sys
    return [sys._getframe().f_code.co_name for _ in range(1)], list(sys._getframe().f_code.co_name for _ in range(1))
print(name())
def varnames():
    a = [b for b in range(1)]
    return a
print(varnames.__code__.co_varnames, varnames.__code__.co_cellvars)
def cells():
    fs = [lambda: c for c in range(1)]
    return fs
print(cells.__code__.co_cellvars)
