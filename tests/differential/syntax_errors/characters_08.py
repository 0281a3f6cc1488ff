# Characters, joined lines, keywords, type parameters and scopes of walrus, from `def f[T](x: (y := 1)): pass` to `[x 
MISTAKES = [
    'def f[T](x: (y := 1)): pass',
    'class A[T]((yield)): pass',
    'def f[T](x: (yield)): pass',
    'def f[T] -> (yield): pass',
    'type A = [(x := 1) for y in z]',
    'def f[T: [(x := 1) for y in z]](): pass',
    'class A[T]([(x := 1) for y in z]): pass',
    'class A:\n [(x := 1) for y in z]',
    'class A:\n x = [(y := 1) for y in z]',
    '[x := 1 for x in y]',
    '[(x := 1) for x in y]',
    '[x for x in y if (x := 1)]',
    '[[(x := 1) for y in z] for x in w]',
    '[x for x in (y := 1)]',
    '(x for x in (y := 1))',
    '[x for a in b for x in (y := 1)]',
    '[i for i in range(5) if (j := 0) for j in z]',
    '{(y := 1): 1 for y in z}',
    '{1: (y := 1) for y in z}',
    'lambda: [x for x in (y := 1)]',
    '[x for x in [y for y in (z := 1)]]',
    '[x for x in (lambda: (y := 1))]',
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
