# Very deep and very long sources: what still runs, and the errors of what is too deep.
def said(text, mode="eval"):
    try:
        code = compile(text, "<deep>", mode)
    except (SyntaxError, MemoryError, RecursionError) as error:
        return type(error).__name__, getattr(error, "msg", None), getattr(error, "lineno", None), getattr(error, "offset", None)
    return "compiles"


for depth in 10, 50, 90, 99, 100, 101, 150, 199, 200, 201, 250, 1000:
    print(depth, *[said(opening * depth + "1" + closing * depth) for opening, closing in ["()", "[]", "{}"]], said("(" * depth), said("f(" * depth + ")" * depth), said("a[" * depth + "1" + "]" * depth))
for depth in 10, 50, 98, 99, 100, 101, 150:
    text = "".join(" " * level + "if 1:\n" for level in range(depth)) + " " * depth + "pass\n"
    print(depth, "blocks", said(text, "exec"))
for kind in ["for x in y:", "while x:", "with x:", "try:"]:
    for depth in 19, 20, 21, 22:
        lines = [" " * level + kind for level in range(depth)] + [" " * depth + "pass"]
        if kind == "try:":
            for level in reversed(range(depth)): lines.append(" " * level + "finally: pass")
        print(kind, depth, said("\n".join(lines), "exec"))
for depth in 1, 2, 3, 4, 5:
    print("f-string", depth, said("f'{" * 1 + "x:{" * depth + "y" + "}" * depth + "}'"))
for name, text in {"sum": "+".join(["1"] * 1000), "chain": "<".join(["1"] * 1000), "and": " and ".join(["1"] * 5000), "arguments": "f(" + ",".join(["1"] * 3000) + ")", "list": "[" + ",".join(["1"] * 30000) + "]", "name": "x" * 10000, "text": "'" + "x" * 100000 + "'", "joined": "'a' " * 5000, "digits": "1" * 4300, "too many digits": "1" * 4301, "attributes": "x" + ".y" * 500, "calls": "x" + "()" * 500, "not": "not " * 90 + "x", "minus": "-" * 90 + "1", "lambda": "lambda: " * 90 + "1", "conditional": "1 if x else " * 90 + "2", "parameters": "lambda " + ",".join(f"a{i}" for i in range(1000)) + ": 1", "blanks": " " * 100000 + "1", "comment": "1 #" + "x" * 100000, "continued": "\\\n" * 1000 + "1", "strings": "+".join(["'x'"] * 1000)}.items():
    print(name, said(text))
print(eval("+".join(["1"] * 2000)), eval("<".join(map(str, range(500)))), len(eval("[" + "1," * 50000 + "]")), len(eval("'a' " * 3000)))
exec("x = 0\n" + "x += 1\n" * 5000)
print(x)
exec("if 0: pass\n" + "elif 0: pass\n" * 500 + "else: print('else')")
exec("def f(" + ",".join(f"a{i}={i}" for i in range(500)) + "): return a0 + a499\nprint(f())")
print(eval("f(" + ",".join(f"a{i}={i * 2}" for i in range(500)) + ")"))
