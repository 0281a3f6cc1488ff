# Errors that the compiler finds in patterns.
sources = ["case _: pass\n case 1: pass", "case x: pass\n case 1: pass", "case (x): pass\n case _: pass",
           "case x | 1: pass", "case _ | 1: pass", "case 1 | x: pass", "case x | y: pass", "case [x] | [y]: pass",
           "case [x, x]: pass", "case {'a': x, 'b': x}: pass", "case C(x, y=x): pass", "case [x, *x]: pass",
           "case x as x: pass", "case 1 as _: pass", "case 1 as x.y: pass", "case [*a, *b]: pass", "case [*a, b, *c, d]: pass",
           "case {**rest, 'a': 1}: pass", "case {**_}: pass", "case {x: 1}: pass", "case C(a=1, a=2): pass",
           "case C(a=1, b): pass", "case -x: pass", "case 1 + 1: pass", "case 1 + x: pass", "case 1j + 1j: pass",
           "case 1 - -2j: pass", "case f'x': pass", "case 1 + 2j + 3: pass", "case *x: pass", "case {'a': *x}: pass",
           "case x if y := 1: pass", "case (x as y) as z: print(1)", "case [_, _]: pass\n case _ if a: pass", "case x.y as z: pass",
           "case *_, *_: pass", "case 1 | (2 | x): pass", "case [1 as x, 2 as x]: pass", "case __debug__: pass",
           "case C(__debug__=1): pass", "case None as True: pass", "case +1: pass", "case ...: pass", "case 'a' b'b': pass"]
for source in sources:
    text = "match subject:\n " + source + "\n"
    try: compile(text, "m", "exec")
    except SyntaxError as error: print(repr(source), "|", error.msg, error.lineno, error.offset, error.end_offset)
    else: print(repr(source), "compiles")
