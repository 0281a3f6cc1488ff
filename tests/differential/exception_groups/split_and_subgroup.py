# split() and subgroup() by type, tuple of types, callable; what they refuse.
def tree(error):
    if isinstance(error, BaseExceptionGroup):
        return (error.message, [tree(each) for each in error.exceptions])
    return repr(error)


inner = ExceptionGroup("inner", [ValueError(1), TypeError(2)])
group = ExceptionGroup("outer", [KeyError(3), inner, ValueError(4), ExceptionGroup("only", [TypeError(5)])])
for condition in (ValueError, TypeError, KeyError, OSError, Exception, BaseException, ExceptionGroup, (ValueError, KeyError), (),
                  (ExceptionGroup,), LookupError):
    match, rest = group.split(condition)
    print(condition, match and tree(match), "|", rest and tree(rest))
    part = group.subgroup(condition)
    print("   ", part and tree(part), part is group)
for name, condition in (("leaf 1", lambda e: e.args == (1,)), ("groups", lambda e: isinstance(e, ExceptionGroup)),
                        ("inner", lambda e: e is inner), ("none", lambda e: False), ("all", lambda e: True),
                        ("truthy", lambda e: e.args)):
    match, rest = group.split(condition)
    print(name, match and tree(match), "|", rest and tree(rest))
for bad in (5, "x", None, int, (ValueError, int), [ValueError], (ValueError, "x"), object(), ValueError("instance"),
            (lambda e: True,), type):
    for method in (group.split, group.subgroup):
        try:
            print(method(bad))
        except TypeError as error:
            print(method.__name__, error)


def raising(error):
    raise ZeroDivisionError(repr(error))


for method in (group.split, group.subgroup):
    try:
        method(raising)
    except ZeroDivisionError as error:
        print(error)
seen = []
group.split(lambda e: seen.append(repr(e)[:12]))
print(seen)
