# Statements where an expression is wanted, and keywords at the end of expressions.
STATEMENTS = ["pass", "break", "continue", "return", "return 1", "raise", "raise x", "del x", "import x", "from x import y", "global x", "nonlocal x", "assert x", "if x: y", "while x: y", "for x in y: z", "try: x", "with x: y", "def f(): x", "class A: x", "async def f(): x", "x = 1", "x += 1", "x: int", "match x:\n case y: z", "type X = y", "elif x: y", "else: x", "except: x", "finally: x", "lambda", "if", "in", "is", "and", "as", "not"]
PLACES = ["x = {}", "f({})", "[{}]", "({})", "{{{}}}", "x[{}]", "lambda: {}", "x if {} else y", "x + {}", "not {}", "return {}", "f'{{{}}}'", "print({})", "x = y {}", "if {}: pass", "for x in {}: pass", "{{1: {}}}", "x, {}", "*{}", "await {}", "yield {}", "x := {}", "def f(x={}): pass"]
MISTAKES = [place.format(statement) for place in PLACES for statement in STATEMENTS]


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
