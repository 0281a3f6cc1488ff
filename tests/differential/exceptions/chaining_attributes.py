# __cause__, __context__, __suppress_context__, __traceback__: assignment, deletion, wrong values.
error = ValueError("v")
other = TypeError("t")
print(error.__cause__, error.__context__, error.__suppress_context__, error.__traceback__)
error.__cause__ = other
print(repr(error.__cause__), error.__suppress_context__)
error.__suppress_context__ = False
error.__cause__ = None
print(error.__cause__, error.__suppress_context__)
error.__context__ = other
print(repr(error.__context__))
error.__context__ = None
print(error.__context__)
for name in ("__cause__", "__context__", "__traceback__", "__suppress_context__"):
    for value in (5, "x", ValueError, object):
        try:
            setattr(error, name, value)
            print(name, getattr(error, name))
        except TypeError as problem:
            print(name, problem)
    try:
        delattr(error, name)
        print(name, "deleted")
    except (TypeError, AttributeError) as problem:
        print(name, type(problem).__name__, problem)
print(error.with_traceback(None) is error, error.__traceback__)
for value in (5, "x", error):
    try:
        error.with_traceback(value)
    except TypeError as problem:
        print(problem)
print(vars(error))
