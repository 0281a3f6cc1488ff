# Asynchronous comprehensions: async for and await inside, nested, in functions, with conditions; errors.
def run(coroutine):
    try:
        while True: coroutine.send(None)
    except StopIteration as stop: return stop.value
class Pause:
    def __await__(self):
        yield
        return self.v
    def __init__(self, v): self.v = v
async def items(n):
    for i in range(n):
        await Pause(i)
        yield i
async def value(v): return await Pause(v)
async def main():
    print([i async for i in items(3)])
    print({i async for i in items(3)}, {i: i * i async for i in items(3)})
    print([await value(i) for i in range(3)])
    print([i async for i in items(5) if i % 2 and await value(True)])
    print([(i, j) async for i in items(2) for j in range(2)])
    print([(i, j) for i in range(2) async for j in items(2)])
    print([[j async for j in items(i)] for i in range(3)])
    print([[j for j in range(i)] async for i in items(3)])
    g = (i async for i in items(3))
    print(type(g).__name__, [x async for x in g])
    g = (await value(i) for i in range(2))
    print(type(g).__name__, [x async for x in g])
    print({await value(1): await value(2) for _ in "a"})
    print([x for x in [await value(7)]], [x for x in await value((8, 9))])
    y = 5
    print([y async for _ in items(1)], [(y := i) async for i in items(2)], y)
    try: print([i async for i in (1,)])
    except TypeError as error: print(error)
    try: print([i for i in items(2)])
    except TypeError as error: print(error)
    try: print([await i for i in (1,)])
    except TypeError as error: print(error)
    try: print([1 // i async for i in items(2)])
    except ZeroDivisionError as error: print(error)
    async def agen():
        yield [i async for i in items(2)]
        yield {await value(1)}
    print([x async for x in agen()])
run(main())
for text in ("[i async for i in x]", "def f(): return [i async for i in x]", "def f(): return (i async for i in x)", "def f(): return [await i for i in x]", "async def f(): return [(lambda: [i async for i in x])]", "def f(): return (await i for i in x)", "async def f():\n def g(): return [i async for i in x]", "async def f(): return [[i async for i in x] for y in z]", "async def f(): return ([i async for i in x] for y in z)", "(i async for i in x)", "class C: y = [i async for i in x]", "async def f():\n class C: y = [i async for i in x]", "async def f(): yield from [i async for i in x]", "async def f(): [(yield) async for i in x]", "lambda: [i async for i in x]", "async def f(): await = 1", "async def f(): return {**{i: i async for i in x}}"):
    try: compile(text, "<t>", "exec"); print("fine", text)
    except SyntaxError as error: print(text, "|", error.msg, error.lineno, error.offset)
