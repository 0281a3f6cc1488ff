# Bounds, defaults and stars of type parameters where they may not be.
MISTAKES = [
    "class X[*A: (-> int, str)]: pass", "class C[**Ax:int A](): ...", "def f[*A: int](): pass", "def f[**A: (int,)](): pass",
    "type X[*A: (1,2)] = 1", "type X[*A: ] = 1", "type X[*A=*B]=1", "type X[**A=*B]=1", "type X[A=*B]=1", "type X[A: *B]=1",
    "type X[A=] = 1", "type X[A:] = 1", "type X[*A=] = 1", "type X[**] = 1", "type X[*] = 1", "type X[A=1, B] = 1",
    "type X[A, A] = 1", "type X[A: int = str, *B = *C, **D = [int]] = 1", "type X[A: int: str] = 1", "type X[A = 1 = 2] = 1",
    "type X[A: lambda: 1] = 1", "type X[A: x if y else z] = 1", "type X[A: x := 1] = 1", "type X[A: (x := 1)] = 1",
    "type X[A: (yield)] = 1", "type X[A: await x] = 1", "type X[1] = 1", "type X['T'] = 1", "type X[T.x] = 1", "type X[T[0]] = 1",
    "type X[T,] = 1", "type X[,] = 1", "type X[T,,U] = 1", "type X[T U] = 1", "type X[T;] = 1", "type X[None] = 1",
    "type X[if] = 1", "type X[type] = 1", "type X[match, case, _] = 1", "type X[***T] = 1", "type X[* *T] = 1", "type X[-T] = 1",
    "class A[T", "def f[T(x): pass", "def f[T]: pass", "class A[T](x for x in y): pass", "class A[T]() -> int: pass",
    "def f[](): pass", "class A[]: pass", "type X[] = 1", "type X", "type X =", "type X[T]", "type X[T] =", "type X: int = 1",
    "type X.y = 1", "type X[0] = 1", "type X, Y = 1", "type (X) = 1", "type X = 1 = 2", "type X += 1", "type *X = 1",
    "type X = *Y", "type X = yield", "type X = (yield)", "type X = x := 1", "type X = lambda: 1", "type type = type", "type if = 1",
    "type None = 1", "type __debug__ = 1", "type X[__debug__] = 1", "def f[__debug__](): pass", "class __debug__[T]: pass",
    "async def f[T: (await x)](): pass", "def f[T](): nonlocal T", "def f[T](): global T", "class A[T]: nonlocal T",
    "def f[T](T): nonlocal T", "class A[T]: global T", "def f[T: int](x: (T := 1)): pass", "lambda[T]: 1", "def f[T]\\\n(x): pass",
    "x[T: int] = 1", "f[T]()", "del X[T: int = 1]", "for type X in y: pass", "@type\nclass A: pass", "type\nX = 1", "type(X) = 1",
    "type X[T](a) = 1", "class A [T] (B): pass", "def f [T] (x): pass", "type X[T:int=1,U:int=2]=1"]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
