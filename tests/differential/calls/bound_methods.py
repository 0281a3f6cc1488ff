# Methods found in classes, instances, super and modules; what is bound and what is not.
class A:
    def m(self, *a): return "m", a
    @classmethod
    def c(cls, *a): return cls.__name__, a
    @staticmethod
    def s(*a): return a
    n = lambda self: "lambda"
    b = len
    p = property(lambda self: lambda *a: ("property", a))
    t = type
class B(A):
    def m(self, *a): return "B" + super().m(*a)[0], a
a, b = A(), B()
print(a.m(1), b.m(1), A.m(a, 2), a.c(3), B.c(4), a.s(5), A.s(6), a.n(), a.p(7), a.b([1]), a.t is type)
m = a.m
print(m(8), m.__self__ is a, m.__func__ is A.m, m == a.m, m is a.m, a.m != b.m, hash(m) == hash(a.m), repr(m).split(" of ")[0])
a.own = lambda *x: x
print(a.own(1))
a.m = "shadowed"
try: a.m()
except TypeError as error: print(error)
del a.m
print(a.m())
class Callable:
    def __call__(self, *a, **k): return a, k
    def __get__(self, instance, owner): return (instance is not None, owner.__name__)
class C: d = Callable()
print(C.d, C().d, Callable()(1, x=2))
class D:
    __call__ = lambda self, x: x * 2
    method = str.upper
print(D()(4), D.method("x"))
try: D().method()
except TypeError as error: print(error)
d = D()
d.__call__ = lambda x: "instance"
print(d(5), d.__call__(5))
print([].append.__self__, "abc".upper.__name__, [1].__len__(), (5).__add__(6), list.append.__objclass__)
print(sorted([b"b", b"a"], key=bytes.decode), list(map(A.s, [1, 2])), list(map(a.c, [3])))
class E:
    def __init__(self): self.calls = []
    def __getattr__(self, name):
        def call(*args, **kwargs):
            self.calls.append((name, args, kwargs))
            return self
        return call
e = E()
e.first(1).second(x=2).third()
print(e.calls)
