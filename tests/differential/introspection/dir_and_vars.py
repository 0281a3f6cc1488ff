# dir(), vars(), locals(), globals(): with __dir__ of every kind, slots, classes, instances, modules, errors.
class A:
    a = 1
    def __init__(self): self.x = 1
class B(A):
    b = 2
    def __init__(self): super().__init__(); self.y = 2
own = lambda o: [n for n in dir(o) if not n.startswith("__")]
print(own(A), own(B), own(A()), own(B()), vars(B()), sorted(k for k in vars(B) if k[0] != "_"))
class D:
    def __dir__(self): return ["z", "a", "a"]
class E:
    def __dir__(self): return 5
class F:
    def __dir__(self): return (n for n in "cab")
class G:
    def __dir__(self): return [1, 2, "a"]
class H:
    def __dir__(self): raise OSError("dir")
class I:
    __dir__ = None
for cls in (D, E, F, G, H, I):
    try: print(cls.__name__, dir(cls()))
    except Exception as error: print(cls.__name__, type(error).__name__, error)
class Meta(type):
    meta_attr = 1
    def __dir__(cls): return ["from meta"]
class J(metaclass=Meta): pass
print(dir(J), own(J()))
class S:
    __slots__ = ("p", "q")
s = S(); s.p = 1
print(own(s))
for thing in (s, 5, "x", len, None, [], (), object()):
    try: print(vars(thing))
    except TypeError as error: print(error)
class V:
    __dict__ = {"fake": 1}
print(vars(V()), vars(A) is not A.__dict__, type(vars(A)).__name__)
class W:
    @property
    def __dict__(self): return "anything"
print(vars(W()))
class X:
    @property
    def __class__(self): return A
x = X(); x.inst = 1
print([n for n in dir(x) if n in ("a", "inst")])
class Y:
    def __getattribute__(self, name): return object.__getattribute__(self, name) if name != "__dict__" else {"shown": 1}
print([n for n in dir(Y()) if n == "shown"], vars(Y()))
def f(a, b=2):
    c = 3
    before = sorted(locals())
    if a: d = 4
    del c
    return before, sorted(locals()), dir(), vars() == locals(), sorted(vars())
print(f(0), f(1))
def g():
    l = locals()
    z = 1
    return l, locals(), l is locals()
print(g())
class K:
    k = 1
    print(sorted(n for n in dir() if n[0] != "_"), vars() is locals(), "k" in vars())
    locals()["injected"] = 2
print(K.injected)
print(dir() == sorted(globals()), vars() is globals() is locals())
print((lambda p: (dir(), locals()))(1), [sorted(locals()) for q in (1,)][0] == sorted([*globals(), "q"]) if False else "")
for args in ((1, 2), (A, B)):
    for function in (dir, vars):
        try: function(*args)
        except TypeError as error: print(error)
for n in ("dir", "vars", "locals", "globals"): print(n, eval(n).__text_signature__, eval(n).__doc__.splitlines()[0])
