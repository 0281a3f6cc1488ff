# del of names of every kind, and what is said when they are used or deleted again.
def tries(*actions):
    for action in actions:
        try: print(action())
        except NameError as error: print(type(error).__name__, error, error.name)
x = 1
del x
tries(lambda: x)
try: del x
except NameError as error: print(error, error.name)
def f():
    a = 1
    del a
    try: a
    except UnboundLocalError as error: print(error, error.name)
    try: del a
    except UnboundLocalError as error: print(error, error.name)
    a = 2
    return a
print(f())
def g(p):
    del p
    try: return p
    except UnboundLocalError as error: return str(error)
print(g(1))
def h():
    c = 1
    def inner(): return c
    del c
    tries(inner)
    try: c
    except UnboundLocalError as error: print(error)
    try: del c
    except UnboundLocalError as error: print(error)
    c = 3
    return inner()
print(h())
class C:
    y = 1
    del y
    try: y
    except NameError as error: print(error)
    try: del y
    except NameError as error: print(error)
    try: del len
    except NameError as error: print(error)
print(hasattr(C, "y"))
def loop():
    for i in range(3):
        if i == 1: del i
        else: print(i)
    try: print(i)
    except UnboundLocalError as error: print(error)
loop()
def several():
    a, b, c = 1, 2, 3
    del a, (b, [c])
    return sorted(locals())
print(several())
def conditional(flag):
    if flag: v = 1
    del v
try: conditional(False)
except UnboundLocalError as error: print(error)
def handler():
    try: raise ValueError
    except ValueError as e: del e
    try: raise ValueError
    except ValueError as e: e = None
    try: e
    except UnboundLocalError as error: print(error)
handler()
def walrus():
    if (n := 5): del n
    return "n" in locals()
print(walrus())
def glob():
    global gg
    gg = 1
    del gg
    try: del gg
    except NameError as error: print(error)
glob()
def comp():
    k = "outer"
    r = [k for k in "a"]
    del k
    try: k
    except UnboundLocalError as error: print(error)
comp()
import math
del math
tries(lambda: math)
exec("q = 1; del q"); tries(lambda: q)
try: exec("del nothing")
except NameError as error: print(error)
try: exec("def f():\n del z\nf()", {})
except NameError as error: print(type(error).__name__, error)
