# args, str() and repr() of plain exceptions with no, one and several arguments.
for args in [(), ("one",), ("one", 2), ((1, 2),), (None,), ("",), (b"bytes",), ([],), ("it's",), ('say "x"',)]:
    for cls in (BaseException, Exception, ValueError, RuntimeError, ArithmeticError, KeyboardInterrupt):
        error = cls(*args)
        print(cls.__name__, error.args, str(error), repr(error), sep=" | ")
error = ValueError("text")
error.args = [1, 2, 3]
print(error.args, str(error), repr(error))
error.args = "ab"
print(error.args, repr(error))
for value in (1, None):
    try:
        error.args = value
    except TypeError as problem:
        print(problem)
try:
    del error.args
except TypeError as problem:
    print(problem)
print(error.args)
