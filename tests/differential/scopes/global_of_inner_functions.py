# "global" in an inner function names the module's variable, also for the code around it that is run by exec.
def try_out(text, *spaces):
    try:
        exec(text, *spaces)
    except NameError as error:
        print("NameError:", error)
    for space in spaces:
        print({name: value for name, value in space.items() if type(value) in (int, str)})


NESTED = """
x = 7
def f():
    x = 1
    def g():
        global x
        def h():
            return x
        return h()
    return g()
result = f()
"""
try_out(NESTED, {}, {})
try_out(NESTED, {})
try_out("y = 1\ndef f(): return y\nresult = f()", {}, {})
try_out("def f():\n    global y\n    y = 1\nf()\nresult = y", {}, {})
try_out("y = 1\ndef f():\n    global y\n    del y\nf()\nresult = y", {}, {})
try_out("class C:\n    global z\n    z = 5\n    kept = z\nresult = C.kept + z", {}, {})
try_out("lambda: (global_name := 1)\nglobal_name = 2", {}, {})
try_out("global w\nw = 3\nresult = w", {}, {})
try_out("for i in range(3):\n    global i2\n    i2 = i", {}, {})


def around():
    name = "function's"

    class Declares:
        global name
        name = "module's"
        seen = name

        def method(self):
            return name
    return Declares.seen, Declares().method(), "name" in vars(Declares)


print(around(), name)


def deletes():
    class Deletes:
        global name
        del name
    return "name" in globals()


print(deletes())
