# Commas, parameters, compound statements and patterns gone wrong, from `match x:` to `match x:`.
MISTAKES = [
    'match x:\n case -a: pass',
    'match x:\n case {**a, "b": 1}: pass',
    'match x:\n case {**_}: pass',
    'match x:\n case A(b=1, 2): pass',
    'match x:\n case a as b.c: pass',
    'match x:\n case a as _: pass',
    'match x:\n case a as 1: pass',
    'match x:\n case 1 | a | 2: pass',
    'match x:\n case a: pass\n case b: pass',
    'match x:\n case _: pass\n case b: pass',
    'match x:\n case a | b: pass',
    'match x:\n case (a, a): pass',
    'match x:\n case A(x=1, x=2): pass',
    'match x:\n case *a: pass',
    'match x:\n case [*a, *b]: pass',
    'match x:\n case {1: a, 1: b}: pass',
    'match x:\n case 1+1j: pass\n case 1j+1: pass',
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
