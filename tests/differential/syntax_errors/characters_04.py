# Characters, joined lines, keywords, type parameters and scopes of walrus, from `a\\` to `async = 1`.
MISTAKES = [
    'a\\',
    'a \\ b',
    'a\\\n',
    '\\\n',
    '\\\n\\\nx y',
    'if x: \\\n y z',
    '(\\\na b)',
    '"a\\\nb" c',
    'f(a\n b\n c)',
    '[1,\n 2\n 3]',
    'x = [\n1, 2\ny = 3',
    'def f():\n x = (1,\n y = 2\n',
    '{"a": 1\n "b": 2}',
    'def f():\n  if 1:\n    pass\n   x',
    'class A:\n def f(self):\n  pass\n  def',
    'async',
    'await = 1',
    'async = 1',
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
