# Annotated names, attributes and items gone wrong.
MISTAKES = ["x:", "x: ", "x: =", "x: = 1", "x: int =", "x: int = =", "x: int == 1", "x: int := 1", "x: int = y = 1", "x: int, y: int", "x, y: int", "x, y: int = 1, 2", "(x, y): int", "[x, y]: int", "(x): int", "((x)): int = 1", "(x,): int", "x.y: int", "x[0]: int", "x(): int", "x.y(): int", "1: int", "'x': int", "None: int", "x + y: int", "-x: int", "not x: int", "x if y else z: int", "lambda: int", "lambda x: int: 1", "(lambda: x): int", "*x: int", "*x, y: int", "x: *int", "x: *int, str", "x: int, str", "x: int, str = 1", "x: (int, str) = 1", "x: yield", "x: (yield)", "x: await y", "x: lambda: y", "x: y if z else w", "x: y z", "x: y: z", "x: y = z: w", "x :int", "x:int=1", "x: int; y: str", "x: int y: str", "x: int\n y", "if x: int: pass", "for x: int in y: pass", "with x as y: int: pass", "except_: int", "[x: int]", "(x: int)", "{x: int: y}", "f(x: int)", "x[y: int] = 1", "x[y: int: z] : w", "del x: int", "return x: int", "global x: int", "import x: int", "assert x: int", "x: int += 1", "x += y: int", "x = y: int", "(x := y): int", "x := y: int", "f'{x}': int", "f'{x: int}': int", "...: int", "{}: int", "[]: int", "(): int", "{x}: int", "[x for x in y]: int", "x: [y for y in z", "x: {", "x: 'int", "x: print y", "x: import y", "x: pass", "pass: x", "print: x", "match: x", "match x: y", "type: x", "type x: y", "type x: int = y", "case: x", "_: x", "__debug__: x", "x.__debug__: y", "def f(): x: *y", "class A: x: *y", "async x: int", "x: async", "x: def", "x.y.z[0].w: int = 1 2", "x[a b]: int", "x: a[b c]", "x: a.b.c d"]


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
