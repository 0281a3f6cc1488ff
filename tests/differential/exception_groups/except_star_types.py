# What may stand behind except*: types, tuples, evaluated late; groups and non-classes are refused.
def attempt(spec, error):
    try:
        try:
            raise error
        except* spec:
            print("caught")
    except BaseException as problem:
        print(type(problem).__name__, problem, "|", repr(problem.__context__))


group = ExceptionGroup("g", [ValueError(1)])
for spec in (ValueError, (ValueError, KeyError), (), KeyError, 5, "x", None, int, (ValueError, int), [ValueError], ExceptionGroup,
             BaseExceptionGroup, (ValueError, ExceptionGroup), (ExceptionGroup,), ValueError("instance"), ((ValueError,),)):
    attempt(spec, group)
    attempt(spec, ValueError("naked"))


def spec(name, kind):
    print("evaluating", name)
    return kind


try:
    raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except* spec("first", ValueError):
    print("first")
except* spec("second", KeyError):
    print("second")
except* spec("third", OSError):
    print("third")
try:
    raise ValueError("x")
except* spec("only", ValueError):
    pass
except* spec("still evaluated?", KeyError):
    pass
try:
    pass
except* spec("never", ValueError):
    pass
try:
    try:
        raise ValueError("x")
    except* 1 / 0:
        pass
except ZeroDivisionError as error:
    print(error, repr(error.__context__))
