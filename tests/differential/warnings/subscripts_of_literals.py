# Literals that cannot be subscripted, and indices that cannot be any.
import warnings

for text in ("1[2]", "'a'['b']", "[1]['a']", "(1, 2)[1.0]", "[1][1, 2]", "'a'[1:2]", "None[1]", "{1}[1]", "{1: 2}[1]",
             "(x for x in y)[1]", "(lambda: 1)[1]", "[1][[1]]", "[1][lambda: 1]", "b'a'['x']", "f'a'['x']", "[1][True]",
             "[1][None]", "[1][x]", "[x for x in y]['a']", "'a'[()]", "[1][f'a']", "[1][{}]", "[1][b'a']", "{x for x in y}[1]",
             "1.5[0]", "...[0]", "True[0]", "[1][1j]", "[1][{1}]", "[1][...]", "x['a']", "[1]['a'] = 2", "del [1]['a']",
             "[[1, 2]\n[3, 4]]", "[(1, 2)\n[0]]"):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        compile(text, "code", "exec")
    print(f"{text!r:24}", [(str(w.message), w.lineno) for w in log])
