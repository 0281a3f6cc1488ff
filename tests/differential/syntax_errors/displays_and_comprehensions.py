# Lists, tuples, sets, dicts and comprehensions gone wrong.
MISTAKES = ["[a b]", "[a, b c]", "[a,, b]", "[,]", "[, a]", "[a for]", "[a for b]", "[a for b in]", "[a for b in c d]", "[a for b in c if]", "[a for b in c if d e]", "[a for b in c, d]", "[a, b for c in d]", "[*a for b in c]", "[a for *b in c]", "[a for b, in c]", "[a for 1 in b]", "[a for f() in b]", "[a for b.c in d]",
    "[a for None in b]", "[a for (b, 1) in c]", "[for a in b]", "[a if b for c in d]", "[a for b in c else d]", "[a for b in lambda: c]", "[a for b in c if lambda: d]", "[a for b in c for]", "[a async for b in c]", "[async a for b in c]", "[a for async b in c]", "[a for b in yield]", "[(yield) for a in b]", "[a := 1]", "[a := 1, b]", "[a for a := 1 in b]", "[a for b in c := d]", "[a for b in (c := d)]", "[a := b for a in c]", "[(a := b) for a in c]", "[a for b in c if (b := d)]",
    "(a b)", "(a, b c)", "(,)", "(a,,)", "(a for b in c, d)", "(a, b for c in d)", "(*a)", "(*a, *b)", "(**a)", "(*a for b in c)", "(a for b in c)(", "()()(", "(a; b)", "(a = 1)", "(a == 1 = 2)", "(a: 1)", "(yield a b)", "(await)", "(a if b)", "(not)", "(a,) = 1 2",
    "{a b}", "{a: b c}", "{a: b, c}", "{a, b: c}", "{a:}", "{a: , b: c}", "{:}", "{: a}", "{,}", "{a:: b}", "{a: b: c}", "{**a b}", "{**a: b}", "{a: **b}", "{a: *b}", "{*a: b}", "{*a, b: c}", "{**a, b}", "{a, **b}", "{a: b for c}", "{a: b for c in d, e: f}", "{a: b, c: d for e in f}", "{**a for b in c}", "{*a for b in c}", "{a for b in c: d}", "{a = 1}", "{a := 1}", "{a := 1: b}", "{(a := 1): b}", "{a: b := 1}", "{a: (b := 1)}", "{a: b = 1}", "{'a' 'b': 1 2}", "{'a': 1 'b': 2}", "{1: 2, 3}", "{1: 2 3: 4}", "{1: 2,, 3: 4}", "{a: yield}", "{a: lambda}", "{a if b: c}", "{a: b if c}", "{if: 1}", "{a: if}", "{a: 1; b: 2}", "{a: 1\nb: 2}", "{...: , }", "{**}", "{*}", "[*]", "[**a]", "[*a b]", "[* *a]", "[a](b c)", "[a][b c]", "[a].b c", "{}.a b", "() b", "[1, 2", "{1: [2, (3}"]


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
