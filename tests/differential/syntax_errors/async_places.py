# await, async for, async with, yield and return in every kind of scope.
PIECES = ["await x", "x = await y", "(await x)", "[await x]", "[await x for x in y]", "[x async for x in y]", "{x async for x in y}", "{x: y async for x in y}", "(x async for x in y)", "[x for x in await y]", "[[x async for x in y] for z in w]", "[x for x in y if await z]", "(await x for x in y)", "(x for x in await y)", "async for x in y: pass", "async with x: pass", "async with x as y, z: pass", "yield", "yield x", "x = yield", "yield from x", "yield from await x", "[(yield) for x in y]", "[x for x in (yield)]", "((yield) for x in y)", "lambda: (yield)", "lambda: await x", "lambda: (await x)", "return", "return x", "return (yield)", "f'{await x}'", "f'{(yield)}'", "f(await x)", "await", "await await x", "await -x", "-await x", "await x ** 2", "await x.y()", "async x", "async def g(): pass", "async def g(): yield\n  await z", "def g(): await x", "def g():\n    async with x: pass", "def g():\n    async for x in y: pass", "async def g(): yield from x", "async def g():\n    yield\n    return 1", "async def g():\n    yield\n    return", "class B: await x", "class B: yield", "class B: return", "class B:\n    [x async for x in y]", "@await x\n  def g(): pass", "def g(a=await x): pass", "def g(a: (await x)): pass", "def g() -> (yield): pass", "x: await y", "x: (yield) = 1", "del (await x)", "await x = 1", "await x += 1", "for await x in y: pass", "with await x: pass", "with x as await y: pass", "assert await x", "raise await x", "async lambda: x", "async = 1", "await = 1", "import async", "def await(): pass", "x.await", "x(async=1)", "break", "continue", "for x in y: yield", "while await x: break", "try: await x\n  except await y: pass", "type X = await y", "type X = (yield)", "[x async for x in y async for z in w]", "[async for x in y]", "async [x for x in y]", "print(await x)"]
MISTAKES = [f"{head}\n  {piece}" for head in ("if 1:", "def f():", "async def f():", "class A:") for piece in PIECES]


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
