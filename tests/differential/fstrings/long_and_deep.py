# f-strings with hundreds of fields, deep nesting, long texts, and many in one expression.
n = 300
source = "f'" + "".join(f"{{{i}}}," for i in range(n)) + "'"
print(eval(source) == ",".join(map(str, range(n))) + ",", len(eval(source)))
source = "f'" + "{x}" * 1000 + "'"; print(len(eval(source, {"x": "ab"})))
deep = "x"
for i in range(60): deep = f"f'{{{deep}}}'"
print(eval(deep, {"x": "innermost"}))
for depth in (148, 149, 150, 151, 160):
    deep = "x"
    for i in range(depth): deep = f"f'{{{deep}}}'"
    try: print(depth, eval(deep, {"x": 1}))
    except (SyntaxError, MemoryError, RecursionError) as e: print(depth, type(e).__name__, e.msg if isinstance(e, SyntaxError) else "")
for depth in (1, 2, 3, 4):
    spec = "1"
    for i in range(depth): spec = f"{{x:{spec}}}"
    try: print(depth, ascii(eval(f"f'{spec}'", {"x": 1})))
    except SyntaxError as e: print(depth, e.msg)
print(f"{'a' * 100}{'b' * 100}"[95:105], len(f"{'x' * 10000:>20000}"), f"{'€' * 3:*^9}", f"{'😀':>3}|{'é':<3}|")
print(f"{1}" f"{2}" "{3}" f"{4}" r"\{5}" rf"\{6}", (f"{1}" "2"
      f"{3}"), f"{1}"[0], f"{1}{2}" * 2, f"{1}" + f"{2}", f"{1}" in f"{12}", f"{1}" == "1", f"{f"{f"{1}"}"}", sep="|")
print([f"{i}:{v!r:>4}" for i, v in enumerate("ab€")], {f"k{i}": f"{i:b}" for i in range(4)}, f"{ {f"{i}" for i in range(1)} }", sorted(f"{i % 3}" for i in range(5)))
print(f"{(yes := 'bound')}", yes, f"{[last := i for i in range(3)]}", last, f"{sum(f"{i}".isdigit() for i in range(12))}")
def gen():
    got = f"{(yield 1)} and {(yield 2)!r:>6}"
    yield got
g = gen(); print(next(g), g.send("one"), g.send("two"))
