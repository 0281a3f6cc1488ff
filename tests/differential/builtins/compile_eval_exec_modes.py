# compile(), eval() and exec(): modes, namespaces, order of look-up, results.
code = compile("x + 1", "<here>", "eval")
print(eval(code, {"x": 1}), code.co_filename, code.co_name)
code = compile("y = 2\nz = y * 2", "file.py", "exec")
names = {}
exec(code, names)
print(names["z"], sorted(k for k in names if not k.startswith("__")), "__builtins__" in names)
single = compile("3 + 4", "<s>", "single")
exec(single)
print(eval(single))
print(eval("  1 + 1  "), eval(b"2 * 3"), eval(bytearray(b"4")), eval("(1,\n2)"))
g, l = {"a": 1}, {"b": 2}
exec("c = a + b", g, l)
print(l, "c" in g)
class Names(dict):
    def __missing__(self, key):
        return key.upper()
print(eval("one + two", {}, Names()))
print(eval("[a for a in (1, 2)]"), eval("lambda q: q + 1")(4))
for text, mode in (("x = 1", "eval"), ("1 +", "eval"), ("def", "exec"), ("1\n2", "single"), ("a b", "exec")):
    try:
        compile(text, "<t>", mode)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
for call in (lambda: compile("1", "f", "other"), lambda: compile("1", "f"), lambda: eval(5), lambda: exec(None),
             lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: exec("1", []), lambda: compile(5, "f", "exec"),
             lambda: eval("a\0b"), lambda: compile("1", 7, "exec"), lambda: eval(), lambda: exec("1", globals=None)):
    try:
        print(call())
    except (TypeError, ValueError, SyntaxError) as error:
        print(type(error).__name__, error)
print(eval("x", globals={"x": 3}), eval("y", globals={}, locals={"y": 4}))
