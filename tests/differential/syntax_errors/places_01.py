# return, yield and await in the wrong place, from `return` to `def f(): [x async for x in y`.
MISTAKES = [
    'return',
    'class A: return 1',
    'yield',
    'class A: yield',
    'yield from x',
    'lambda: (yield)',
    'await x',
    'def f(): await x',
    'class A: await x',
    'lambda: await x',
    'async def f(): yield from x',
    'async def f():\n yield\n return 1',
    'async def f():\n return 1\n yield',
    'def f(): async for x in y: pass',
    'def f(): async with x: pass',
    'async for x in y: pass',
    'async with x: pass',
    'def f(): [x async for x in y]',
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
