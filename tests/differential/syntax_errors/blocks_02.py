# Blocks, calls, walrus and imports gone wrong, from `if 1:` to `if x:`.
MISTAKES = [
    'if 1:\n pass\nelse:\nx',
    'if 1:\n pass\nelif 2:\nx',
    'while 1:\n pass\nelse:\nx',
    'for a in b:\n pass\nelse:\nx',
    'with a:\nx',
    'with (a, b):\nx',
    'async def f():\n async with a:\n x',
    'async def f():\n async for a in b:\n x',
    'match x:\ncase 1: pass',
    'match x:\n case 1:\n pass',
    'match x:\n case 1:\n  pass\n x',
    'def f():\nx',
    'async def f():\nx',
    'class A:\nx',
    'class A(B):\nx',
    'def f[T]():\nx',
    'lambda:\nx',
    'if x:\n\ty\n  z',
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
