# __debug__ and names that may not be bound, from `import os` to `a.__debug__ = 1`.
MISTAKES = [
    'import os\nglobal os\n',
    'def f():\n import os\n global os\n',
    'def f(__debug__): pass',
    'lambda __debug__: 1',
    'class __debug__: pass',
    'def __debug__(): pass',
    'import __debug__',
    'import a as __debug__',
    'from a import __debug__',
    'from a import b as __debug__',
    'for __debug__ in x: pass',
    'with a as __debug__: pass',
    'try: pass\nexcept E as __debug__: pass',
    '__debug__ += 1',
    '__debug__ = 1',
    '(__debug__ := 1)',
    'del a.__debug__',
    'a.__debug__ = 1',
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
