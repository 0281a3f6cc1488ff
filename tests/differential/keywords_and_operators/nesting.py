# Brackets inside of each other, deep and mixed; long sums, chains and displays.
print((((((((1))))))), [[[[[[]]]]]], {1: {2: {3: {4: {}}}}}, ((((),),),), [({1: [(2,)]},)])
print(eval("(" * 90 + "1" + ")" * 90), eval("[" * 60 + "]" * 60).__len__(), eval("-" * 200 + "1"), eval("not " * 101 + "1"), eval("~" * 100 + "5"))
print(eval("+".join(["1"] * 2000)), eval("1" + "*1" * 2000), len(eval("[" + "1," * 3000 + "]")), len(eval("(" + "1," * 3000 + ")")))
print(len(eval("{" + ",".join(f"{i}:{i}" for i in range(2000)) + "}")))
print(eval(" and ".join(["1"] * 500)), eval(" or ".join(["0"] * 500)), eval(" < ".join(map(str, range(500)))), eval("''" + ".upper()" * 300), eval("1 if 0 else " * 100 + "2"))
print(eval("(lambda: " * 30 + "7" + ")()" * 30), eval("[x for x in " * 20 + "[1]" + "]" * 20), len(eval("'a' " * 500)))
for opening, closing in ("()", "[]", "{}"):
    for depth in (199, 200, 201):
        try:
            compile(opening * depth + closing * depth if opening != "(" else opening * depth + "1" + closing * depth, "deep", "eval")
            print(depth, "fine")
        except (SyntaxError, MemoryError, RecursionError) as error:
            print(depth, type(error).__name__, error)
text = "".join(" " * i + "if 1:\n" for i in range(99)) + " " * 99 + "result = 'reached'"
exec(text)
print(result)
try:
    exec("".join(" " * i + "if 1:\n" for i in range(100)) + " " * 100 + "x")
except SyntaxError as error:
    print(type(error).__name__, error.msg, error.lineno)
for count in (20, 21, 22):
    try:
        compile("".join(" " * i + "while 1:\n" for i in range(count)) + " " * count + "break", "loops", "exec")
        print(count, "fine")
    except SyntaxError as error:
        print(count, error.msg, error.lineno)
