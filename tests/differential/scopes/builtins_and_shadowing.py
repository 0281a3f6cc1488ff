# Names that hide built-ins and globals, and come back when they are deleted.
import builtins
def f():
    len = lambda x: "local len"
    return len([1])
print(f(), len([1]))
len = lambda x: "global len"
print(len([]), builtins.len([]))
def g(): return len([])
print(g())
del len
print(g(), len([1, 2]))
builtins.extra = "builtin extra"
print(extra)
extra = "global extra"
print(extra)
del extra
print(extra)
del builtins.extra
try: extra
except NameError as error: print(error)
def h():
    global sum
    sum = lambda *a: "replaced"
    r = sum([1])
    del sum
    return r, sum([1])
print(h())
class C:
    print = print
    list = list
    def m(self): return list
    type = type(5)
print(C.list, C().m(), C.type)
def shadow(id, type=type, *list, **dict): return id, type, list, dict
print(shadow(1, 2, 3, a=4))
True_ = True
for name in ("True", "False", "None", "__debug__"):
    try: exec(f"{name} = 1")
    except SyntaxError as error: print(error.msg)
print(__name__, __debug__, "__builtins__" in globals(), type(__builtins__).__name__)
x = 1
def loop():
    for x in range(2): pass
    return x
print(loop(), x)
print([x for x in range(3)], x)
print((lambda x: x)(9), x)
def ellipsis(): return Ellipsis, NotImplemented
print(ellipsis())
builtins.print, saved = (lambda *a: saved("hooked", *a)), print
print("text")
builtins.print = saved
print("text")
