# Errors in bounds, constraints, defaults and alias values: raised each time, at their place, until they can be had.
import traceback


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        entries = traceback.extract_tb(error.__traceback__)
        print(label, "->", type(error).__name__, error, [(entry.name, entry.lineno, entry.line) for entry in entries[2:]])


def f[T: missing_bound, U: (missing_one, int), V = missing_default, *Ts = missing_tuple, **P = missing_spec](): ...
type A = missing_value
type B[T: missing_bound] = T | missing_value
type D = 1 / 0
class C[T: (lambda: missing_inner)()]: ...


T, U, V, Ts, P = f.__type_params__
for turn in 1, 2:
    attempt("bound", lambda: T.__bound__)
    attempt("constraints of T", lambda: T.__constraints__)
    attempt("constraints", lambda: U.__constraints__)
    attempt("bound of U", lambda: U.__bound__)
    attempt("default", lambda: V.__default__)
    attempt("has default", lambda: (V.has_default(), T.has_default(), Ts.has_default(), P.has_default()))
    attempt("tuple", lambda: Ts.__default__)
    attempt("specification", lambda: P.__default__)
    attempt("A", lambda: A.__value__)
    attempt("B", lambda: B.__value__)
    attempt("B's T", lambda: B.__type_params__[0].__bound__)
    attempt("D", lambda: D.__value__)
    attempt("C", lambda: C.__type_params__[0].__bound__)
    attempt("repr", lambda: (T, U, V, Ts, P, A, B, B[int]))
    missing_bound = missing_one = missing_default = missing_tuple = missing_spec = missing_value = missing_inner = int
calls = []
def note(name):
    calls.append(name)
    return name
def g[T: note("bound"), U: (note("one"), note("two")) = note("default")](x: note("annotation")): ...
print(calls)
for variable in g.__type_params__:
    for name in "__default__", "__constraints__", "__bound__", "__default__", "__bound__", "__constraints__":
        getattr(variable, name)
        print(variable, name, calls)
        calls.clear()
def recursive[T: recursive, U = lambda: recursive](): return T, U
print(recursive.__type_params__[0].__bound__ is recursive, recursive.__type_params__[1].__default__() is recursive)
type Loop = Loop
print(Loop.__value__ is Loop)
type First = Second
type Second = First
print(First.__value__, Second.__value__)
class Self[T: Self]:
    def method[U: T](self: Self[T]) -> U: ...
    type Inner[V] = Self[V]
print(Self.__type_params__[0].__bound__ is Self, Self.method.__type_params__[0].__bound__ is Self.__type_params__[0], Self.Inner.__value__)
for statement in ["def h[T: (yield_)](): ...", "type X = [y for y in missing]", "type X = (lambda: missing)()", "type X = f'{missing}'", "type X = missing.attribute", "type X = int[missing]", "type X[T] = T[int]"]:
    exec(statement, space := {})
    made = space.get("X") or space["h"].__type_params__[0]
    attempt(statement, lambda: made.__value__ if "X" in space else made.__bound__)
