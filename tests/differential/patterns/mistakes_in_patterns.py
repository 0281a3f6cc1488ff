# Patterns gone wrong, each kind of them; and what makes later cases or alternatives unreachable.
PATTERNS = ["a b", "a, b c", "a.b()", "a()b", "f()()", "a[0]", "a + b", "-a", "+1", "--1", "- 1", "1 + 2", "1 + 2j", "1j + 2", "-1 - 2j", "1 + -2j", "1 * 2", "~1", "not a", "a if b else c", "a and b", "a or b", "1 < 2", "f'a'", "f'{a}'", "'a' f'b'", "'a' b'c'", "b'a' 'c'", "...", "lambda: 1", "yield", "await a", "*a", "*a, *b", "[*a, b, *c]", "[*_, *_]", "**a", "(*a)", "(*a,)", "(a for a in b)", "[a for a in b]",
    "{a}", "{a: b}", "{1: a, **b, 2: c}", "{**a, **b}", "{**_}", "{**a.b}", "{**1}", "{1: a, 1: b}", "{1: a, True: b}", "{'a': 1, 'a': 2}", "{a.b: 1, a.b: 2}", "{-1: a, -1: b}", "{1: a 2: b}", "{1}", "{1:}", "{:a}", "{f'a': b}", "{a(): b}", "{*a: b}", "{(1): a}", "{[1]: a}", "{None: a, None: b}", "{1j: a}", "{1 + 1: a}", "{_: a}", "{x: y, **z}",
    "A(b c)", "A(b=1, c)", "A(b=1, b=2)", "A(b=)", "A(*b)", "A(**b)", "A(b.c=1)", "A(1=b)", "A('b'=c)", "A(None=b)", "A(_=b)", "A(__debug__=b)", "A(b := c)", "A(b == c)", "A(b)(c)", "A[0](b)", "A().b", "(A)(b)", "A(b,, c)", "A(,)", "A(b,)", "None()", "1()", "A(b=c=d)", "A(x, x)", "A(x, y=x)", "_()", "_.a", "__debug__",
    "a as b", "a as _", "1 as _", "1 as b.c", "1 as b[0]", "1 as f()", "1 as 2", "1 as None", "1 as (b)", "1 as b as c", "(1 as b) as c", "as b", "1 as", "[a, a]", "(a, [b, {1: a}])", "a as a", "[a] as a", "{1: a, **a}", "[a, *a]", "a | b", "a | 1", "1 | a", "1 | a | 2", "_ | 1", "(a) | 1", "1 | _ | 2", "[a] | [b]", "[a] | [a, b]", "[a, b] | [b, a]", "(1 as a) | (2 as b)", "(1 as a) | (2 as a)", "1 |", "| 1", "1 || 2", "1 | 2 as a | 3", "[a] | [a] | [b]", "A(a) | B(b)",
    "1 if", "1 if a b", "1, if a", "(1 if a)", "1 if yield", "1 if (yield)", "1 if a := b", "1 if *a", "", "if a", "()", "[]", "(,)", "[,]", "a,", "a, b,", "a,, b", "[a b]", "(a b)", "(a, b", "case", "match", "_", "type", "print", "None.a", "True.a", "a.None", "a.1", "a..b", "a.b.c", ".a", "'a'.b", "1.a", "1L", "0777", "'a", "1 2", "= 1", "x: int", "x = 1", "x := 1", "pass"]
MISTAKES = [f"match x:\n  case {pattern}: pass" for pattern in PATTERNS]
MISTAKES += [f"match x:\n  case {first}: pass\n  case {second}: pass" for first in ("_", "a", "a if b", "_ if True", "1 | _", "(a)", "a as b", "[a] | b", "*a, b", "*_,", "{}", "object()") for second in ("1", "_")]
MISTAKES += ["match x: case 1: pass", "match x:\ncase 1: pass", "match x:\n  pass", "match x:\n  case 1:\n  pass", "match x:\n  case 1: pass\n  y", "match x:\n  case 1: pass\n case 2: pass", "match x y:\n  case 1: pass", "match:\n  case 1: pass", "match *x:\n  case 1: pass", "match *x, y:\n  case 1: pass", "match x,:\n  case 1: pass", "match x := 1:\n  case 1: pass", "match (x := 1):\n  case 1: pass", "match yield:\n  case 1: pass",
    "match x = 1:\n  case 1: pass", "match x\n  case 1: pass", "match x:\n  case 1 pass", "match x:\n  case 1\n    pass", "match x:\n  default: pass", "match x:\n  else: pass", "match x:\n  case 1: pass\n  else: pass", "case 1: pass", "match x:\n  if y: pass", "match x:\n  case 1: pass\nelse: pass", "match match:\n  case case: pass", "match(x):\n  case(1): pass", "match [x]:\n  case [1]: pass", "match -x:\n  case -1: pass", "match x.y:\n  case 1: break", "match x:\n  case 1: return", "match lambda: x:\n  case 1: pass", "match x if y else z:\n  case 1: pass", "async match x:\n  case 1: pass", "match not x:\n  case 1: pass", "match print x:\n  case 1: pass"]


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
