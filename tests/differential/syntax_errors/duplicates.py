# Parameters and type parameters that come twice.
MISTAKES = [
    'class C:\n def f(self, __a, __a): pass',
    'def f(a, *, a): pass',
    'def f(a, *a): pass',
    'def f(a, **a): pass',
    'lambda a, a: 1',
    'def f(a, /, a): pass',
    'def f[T, T](): pass',
    'class A[T, T]: pass',
    'type A[T, T] = 1',
    'def f[T=1, U](): pass',
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
