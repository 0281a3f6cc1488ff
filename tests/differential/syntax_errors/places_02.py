# return, yield and await in the wrong place, from `[x async for x in y]` to `async def f(): ((yield x) fo`.
MISTAKES = [
    '[x async for x in y]',
    '(x async for x in y)',
    'def f(): {await x for x in y}',
    '[await x for x in y]',
    '(await x for x in y)',
    'async def f(): [x for x in y if await z]',
    'async def f(): lambda: await x',
    'async def f():\n def g(): await x',
    '[(yield x) for x in y]',
    '((yield x) for x in y)',
    '{(yield): 1 for x in y}',
    '{(yield) for x in y}',
    '[x for x in (yield)]',
    'def f(): return [x for x in (yield)]',
    'def f(): [x for y in z for x in (yield)]',
    'async def f(): ((yield x) for x in y)',
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
