# Errors of the compiler in type parameters and type statements.
sources = ["def f[T, T](): pass", "class C[T, *T]: pass", "def f[T: yield](): pass", "def f[T: (yield)](): pass", "def f[T: (x := 1)](): pass", "async def g():\n def f[T: (await x)](): pass",
           "class C[T](x := 1): pass", "class C[T]((yield)): pass", "def f[T](a: (yield)): pass", "def f[T]() -> (x := 1): pass", "type A = (yield)", "type A = (x := 1)", "type A[T: (yield)] = 1", "type A[T] = (await x)",
           "def f[T = int, U](): pass", "def f[*Ts = 1, T](): pass", "def f[*Ts: int](): pass", "def f[**P: int](): pass", "def f[*Ts: (int,)](): pass", "def f[](): pass", "class C[]: pass", "type A[] = 1", "def f[T,](): pass", "type A[T,] = T",
           "type A.b = 1", "type A[0] = 1", "type 1 = 2", "type A", "type A =", "type A: int = 1", "def f[T = (yield)](): pass", "def f[T: int = (x := 1)](): pass", "def f[*Ts = (yield)](): pass", "def f[**P = (await x)](): pass",
           "def f[T]():\n nonlocal T\n T = 1", "def f[T]():\n global T", "class C[T]:\n nonlocal T\n T = 1", "def f[T: (int, (yield))](): pass", "def f[__debug__](): pass", "type __debug__ = 1", "def f[T](T, T): pass", "lambda[T]: 1",
           "def f[T](a = (yield)): pass", "class C[T](a=(x:=1)): pass", "@(x := 1)\ndef f[T](): pass", "def f[T.x](): pass", "def f[T:](): pass", "def f[T=](): pass", "def f[T: *int](): pass", "def f[T = *int](): pass", "def f[*Ts = *int](): pass", "def f[1](): pass", "type type = type", "type match[case] = case", "type = 1", "type(x) = 1", "class C[T]: T = T", "def f[T](a: [x for x in T]): pass", "class C[T]:\n def m[T](self): pass", "type A[T] = lambda: (yield)", "def f[T: lambda: (yield)](): pass", "def f[T](x: int = (y := 1)): pass"]
for source in sources:
    try: compile(source, "s", "exec")
    except SyntaxError as error: print(repr(source), "|", error.msg, error.lineno, error.offset, error.end_offset)
    else: print(repr(source), "| compiles")
