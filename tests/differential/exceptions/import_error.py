# ImportError: keyword attributes, str, repr, what is left of them after __init__ runs again.
def show(error):
    print(type(error).__name__, error.args, error.msg, error.name, error.path, error.name_from, str(error), repr(error),
          sep=" | ")


show(ImportError())
show(ImportError("text"))
show(ImportError("text", "more"))
show(ImportError("text", name="n", path="p"))
show(ImportError("text", name="n", path="p", name_from="f"))
show(ImportError(name="n"))
show(ImportError(1))
show(ModuleNotFoundError("text", name="n"))
for kwargs in ({"other": 1}, {"name": 1, "other": 2}, {"msg": "x"}):
    try:
        ImportError("text", **kwargs)
    except TypeError as problem:
        print(problem)
error = ImportError("text", name="n", path="p")
error.__init__()
show(error)
error.__init__("again", path="q")
show(error)
error.msg = 5
show(error)
error.msg = None
error.name = [1]
show(error)
del error.name, error.path, error.msg
show(error)


class Sub(ImportError):
    pass


show(Sub("s", name="x"))
print(ImportError("text", name="n", path="p").__reduce__())
print(ImportError("text").__reduce__(), ImportError(name="a").__reduce__())
print(ImportError("t", name="n", name_from="f").__reduce__())
