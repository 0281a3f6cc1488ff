# Blocks, calls, walrus and imports gone wrong, from `elif` to `import x; y z`.
MISTAKES = [
    'elif',
    'else',
    'except',
    'finally',
    'in',
    'is',
    'as',
    'as x',
    'from x',
    'from . x',
    'from .. import',
    'from ... import x y',
    'from .x import',
    'from x import y z',
    'from x import (y z)',
    'from x import (y, z',
    'from x import (y as z w)',
    'from x import y as',
    'import x as y z',
    'import x as y.z',
    'import (x)',
    'import x, y z',
    'import x; y z',
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
