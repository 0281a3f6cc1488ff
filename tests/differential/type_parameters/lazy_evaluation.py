# Bounds, constraints, defaults and alias values are evaluated on first use, once, in their own scopes.
def say(x):
    print("evaluated", x, end="; ")
    return x
def f[T: say("bound"), U: (say("c1"), say("c2")), V = say("default")](): return T, U, V
print("defined")
T, U, V = f()
print(T.__bound__, T.__bound__, U.__constraints__, U.__constraints__, V.__default__, V.__default__)
class C[T: Later]: pass
try: C.__type_params__[0].__bound__
except NameError as error: print(error)
Later = "now it is there"
print(C.__type_params__[0].__bound__)
type A = say(B)
type B = say(A)
print(A.__value__, B.__value__)
def g[T: (lambda: T)(), U: [T for _ in range(2)], V: {k: U for k in "a"}](): return T, U, V
T, U, V = g()
print(T.__bound__ is T, U.__bound__, V.__bound__)
def outer():
    local = "first"
    def h[T: local](): return T
    local = "second"
    return h()
print(outer().__bound__)
class D:
    attribute = "early"
    def m[T: attribute](self): return T
    type Al = attribute
    attribute = "late"
print(D().m().__bound__, D.Al.__value__)
D.attribute = "changed afterwards"
class E:
    x = 1
    type Alias = x
E.x = 2
print(E.Alias.__value__)
type Rec[T] = tuple[T, Rec[T]] | None
print(Rec.__value__, Rec[int], Rec[int].__value__)
def once():
    calls = []
    type X = calls.append(1) or len(calls)
    return X.__value__, X.__value__, calls
print(once())
type Raises = {}["missing"]
for _ in range(2):
    try: Raises.__value__
    except KeyError as error: print(repr(error))
def names[T]():
    x: T = 1
    def inner(y: T) -> T: return y
    class K(list[T]): z: T
    return inner.__annotations__, K.__annotations__, K.__orig_bases__, (lambda: T)()
print(names())
def shadowing[T](T: "annotation" = 5):
    return T
print(shadowing(), shadowing.__annotations__, shadowing.__type_params__)
async def co[T](x: T) -> T: return T
def gen[T](): yield T
print(next(gen()), co.__type_params__)
def deco(f): return f.__type_params__
@deco
def decorated[T, *Ts, **P](): pass
print(decorated)
