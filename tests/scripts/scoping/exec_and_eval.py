space = {"x": 5}
exec("y = x * 2\ndef f(): return x + y", space)
print(space["y"], space["f"](), eval("x + 1", space), eval("a * b", {"a": 2}, {"b": 3}))
# expect: 10 15 6 6
print(eval("[i for i in range(3)]"), eval(compile("1 + 1", "<text>", "eval")), exec("pass"))
# expect: [0, 1, 2] 2 None
try:
    eval("1 +")
except SyntaxError as error:
    print(type(error).__name__, error.msg)  # expect: SyntaxError invalid syntax
try:
    eval("x = 1")
except SyntaxError as error:
    print(error.msg)  # expect: invalid syntax
try:
    exec(5)
except TypeError as error:
    print(error)  # expect: exec() arg 1 must be a string, bytes or code object
