# type statements: lazy values, attributes, subscripts, unions, recursion, errors.
type A = int
print(A, repr(A), A.__name__, A.__value__, A.__type_params__, A.__module__, type(A))
type L[T] = list[T]
print(L, L.__type_params__, L.__value__, L.__parameters__, L[int], type(L[int]), L[int].__origin__, L[int].__args__, L[int].__value__)
type Recursive = list[Recursive] | None
print(Recursive.__value__, Recursive.__value__ is Recursive.__value__)
type Later = defined_later
try: Later.__value__
except NameError as error: print(error)
defined_later = 5
print(Later.__value__)
defined_later = 6
print(Later.__value__)
type Bad = 1 / 0
for _ in range(2):
    try: Bad.__value__
    except ZeroDivisionError as error: print(error)
print(A | None, None | A, A | str, L[int] | str, type(A | int))
for call in (lambda: A[int], lambda: isinstance(1, A), lambda: A(), lambda: A.missing, lambda: A < 1, lambda: L[int, str], lambda: L[int](), lambda: hash(A) == hash(A)):
    try: print(call())
    except Exception as error: print(type(error).__name__, error)
for name in ("__name__", "__value__", "__type_params__", "other"):
    try: setattr(A, name, 1)
    except Exception as error: print(type(error).__name__, error)
    try: delattr(A, name)
    except Exception as error: print(type(error).__name__, error)
def f[T]():
    type Local[U] = (T, U)
    return Local
local = f()
print(local.__value__, local.__type_params__, local.__module__)
class C:
    x = 1
    type X = x
    type Y[T] = (x, T)
print(C.X.__value__, C.Y.__value__, C.X.__name__)
type D[T = int, *Ts = *tuple[int, str], **P = [int, str]] = 1
for p in D.__type_params__: print(p, p.has_default(), p.__default__)
type Mangle = int
try: type(A)("N", int, type_params=5)
except TypeError as error: print(error)
N = type(A)("N", list, type_params=())
print(N, N.__value__, N.__module__, N.__type_params__)
try: type(A)("N")
except TypeError as error: print(error)
try: type(A)(1, 2)
except TypeError as error: print(error)
try:
    class Sub(type(A)): pass
except TypeError as error: print(error)
for x in [type(a).__name__ for a in L[int].__args__]: print(x)
type = "still a name"
print(type)
