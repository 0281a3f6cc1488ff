# __debug__ and names that may not be bound, from `a.__debug__: int = 1` to `a.__debug__ += 1`.
MISTAKES = [
    'a.__debug__: int = 1',
    'f(__debug__=1)',
    'class A(__debug__=1): pass',
    'match x:\n case __debug__: pass',
    'match x:\n case A(__debug__=1): pass',
    'match x:\n case {**__debug__}: pass',
    'match x:\n case [*__debug__]: pass',
    'match x:\n case 1 as __debug__: pass',
    'def f[__debug__](): pass',
    'type __debug__ = 1',
    '[__debug__ for __debug__ in x]',
    'global __debug__',
    'def f():\n nonlocal __debug__',
    'async def f():\n async for __debug__ in x: pass',
    'x: __debug__ = 1',
    '__debug__: int = 1',
    '(__debug__): int',
    '[a, __debug__] = 1',
    '*__debug__, = 1',
    'del __debug__',
    'del (a, __debug__)',
    'a.__debug__ += 1',
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
