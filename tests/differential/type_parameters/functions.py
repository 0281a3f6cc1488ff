# Generic functions: parameters, bounds, constraints, defaults, order of evaluation, scopes and attributes.
def f[T, *Ts, **P](a: T, *args: *Ts, **kw) -> T: return a
print(f.__type_params__, f(1), f.__annotations__, f.__name__, f.__qualname__)
T, Ts, P = f.__type_params__
print(type(T), type(Ts), type(P), T.__name__, Ts.__name__, P.__name__)
print(T.__bound__, T.__constraints__, T.__covariant__, T.__contravariant__, T.__infer_variance__)
print(P.__bound__, P.__covariant__, P.__contravariant__, P.__infer_variance__, P.args, P.kwargs, P.args.__origin__ is P)
print(T.__module__, Ts.__module__, P.__module__, T.has_default(), Ts.has_default(), P.has_default())
def say(x):
    print("say", x)
    return x
@say
def g[T: say("bound")](a: say("annotation") = say("default")) -> say("return"): return T
print(g.__type_params__[0].__bound__, g.__type_params__[0].__bound__)
def h[T: (say(int), say(str)), U: list[T], V: (int,) = say(5)](): return T, U, V
T, U, V = h()
print(T.__constraints__, T.__bound__, U.__bound__, V.__constraints__)
print(V.__default__, V.has_default(), T.__default__)
def outer[T]():
    def inner[U](a: T, b: U): return T, U
    return inner
inner = outer()
print(inner.__annotations__, inner(1, 2), inner.__qualname__, inner.__type_params__, outer.__code__.co_cellvars, inner.__code__.co_freevars)
def shadow[T](T): return T
print(shadow(5), shadow.__type_params__)
def nonlocals[T]():
    def set_it():
        nonlocal_value = T
        return nonlocal_value
    return set_it()
print(nonlocals())
print(f.__code__.co_name, f.__code__.co_varnames, f.__code__.co_qualname)
def recursive[T](n: T) -> T: return n if n == 0 else recursive(n - 1)
print(recursive(3))
try: T_outer
except NameError as error: print(error)
gen = (lambda: [x for x in range(3)])
async def co[T](a: T): return T
try: co(1).send(None)
except StopIteration as stop: print(stop.value)
def generator[T](): yield T
print(next(generator()))
for value in (5, [], (1,), None):
    try:
        f.__type_params__ = value
        print(f.__type_params__)
    except TypeError as error: print(error)
try: del f.__type_params__
except TypeError as error: print(error)
def plain(): pass
print(plain.__type_params__)
