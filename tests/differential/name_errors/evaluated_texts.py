# Names in eval, exec and compiled code with namespaces of their own.
def show(*args):
    try:
        print(eval(*args))
    except NameError as error:
        print(type(error).__name__, error, error.name)


show("missing")
show("missing", {})
show("missing", {"missing": 1})
show("missing", {}, {"missing": 2})
show("len", {"__builtins__": {}})
show("len", {"__builtins__": {"len": 3}})
show("[missing for _ in [1]]", {}, {"missing": 3})
show("(lambda: missing)()", {}, {"missing": 3})


class Space(dict):
    def __missing__(self, key):
        if key.startswith("x"):
            return key * 2
        raise KeyError(key)


show("xy", {}, Space())
show("y", {}, Space())
show("len", {}, Space())
try:
    exec("del gone", {})
except NameError as error:
    print(error, error.name)
try:
    exec("class C:\n    del gone", {})
except NameError as error:
    print(error)
try:
    exec("print(a)\na = 1", {}, {})
except NameError as error:
    print(error)
try:
    exec("def f():\n    print(a)\n    a = 1\nf()", {})
except UnboundLocalError as error:
    print(error)
