# Characters, joined lines, keywords, type parameters and scopes of walrus, from `type X.y = 1` to `class A[T]((x := 1
MISTAKES = [
    'type X.y = 1',
    'type 1 = 2',
    'def f[](): pass',
    'def f[T(): pass',
    'class A[]: pass',
    'class A[T: pass',
    'def f[T:](): pass',
    'def f[*T: int](): pass',
    'def f[**P: int](): pass',
    'def f[*T: (int, str)](): pass',
    'def f[T: (yield)](): pass',
    'def f[T: (x := 1)](): pass',
    'def f[T: await x](): pass',
    'type A = (yield)',
    'type A = (x := 1)',
    'type A[T: (x := 1)] = 1',
    'class A[T](x := 1): pass',
    'class A[T]((x := 1)): pass',
]


def describe(text):
    try:
        compile(text, "<mistake>", "exec")
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
