# What the errors carry: name and obj; the text itself has no suggestion.
class Value:
    blech = 1


def caught(action):
    try:
        action()
    except Exception as error:
        return error


error = caught(lambda: Value().blach)
print(error, error.name, type(error.obj).__name__, error.args)
error = caught(lambda: blach)
print(error, error.name, error.args)
error = caught(lambda: exec("from math import coss"))
print(error.name, error.name_from, error.path is None or isinstance(error.path, str), error.msg.partition(" (")[0])
error = caught(lambda: exec("import maths"))
print(error, error.name, error.path, error.name_from)
error = AttributeError("text", name="n", obj=3)
print(error.name, error.obj, error.args, str(error))
error = NameError("text", name="n")
print(error.name, error.args, repr(error))
error = ImportError("text", name="n", path="p", name_from="f")
print(error.name, error.path, error.name_from, error.msg)
for wrong in (lambda: NameError(nme=1), lambda: AttributeError(name=1, object=2), lambda: ImportError(nam=1)):
    print(caught(wrong))
error = caught(lambda: setattr(3, "x", 1))
print(error, error.name, error.obj)
error = caught(lambda: delattr(Value(), "x"))
print(error, error.name)
error = caught(lambda: getattr(Value, "x"))
print(error, error.name, error.obj)
