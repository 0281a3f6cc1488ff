# NameError.name, AttributeError.name and .obj: by keyword, by the interpreter, changed and deleted.
error = NameError("text", name="x")
print(error.name, error.args, repr(error))
print(NameError("text").name, NameError(name=1).name, UnboundLocalError("t", name="u").name)
error = AttributeError("text", name="x", obj=5)
print(error.name, error.obj, error.args, repr(error))
print(AttributeError().name, AttributeError().obj)
for cls, kwargs in ((NameError, {"obj": 1}), (AttributeError, {"value": 1}), (UnboundLocalError, {"other": 1})):
    try:
        cls("text", **kwargs)
    except TypeError as problem:
        print(problem)
try:
    undefined_name
except NameError as caught:
    print(caught.name, caught)
try:
    (5).missing
except AttributeError as caught:
    print(caught.name, caught.obj, caught)


class C:
    pass


for action in (lambda: C.missing, lambda: C().missing, lambda: print.missing, lambda: setattr(C(), "x", 1),
               lambda: delattr(C(), "gone"), lambda: setattr(5, "x", 1), lambda: delattr(5, "y"),
               lambda: getattr("", "a b"), lambda: setattr("", "upper", 1)):
    try:
        action()
    except AttributeError as caught:
        print(caught.name, type(caught.obj).__name__, caught)


def local():
    if False:
        inner = 1
    return inner


try:
    local()
except UnboundLocalError as caught:
    print(caught.name, caught)
error.__init__("other")
print(error.name, error.obj, error)
del error.name
print(error.name)
print(AttributeError("t", name="x", obj=5).__reduce__(), NameError("t", name="x").__reduce__())
