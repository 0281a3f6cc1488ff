# Which handlers match: classes, tuples, nested tuples, expressions, subclasses, wrong things.
def attempt(spec, error=ValueError("v")):
    try:
        try:
            raise error
        except spec:
            print("caught by", spec)
    except BaseException as problem:
        print(type(problem).__name__, problem, repr(problem.__context__))


class Meta(type):
    def __instancecheck__(cls, other):
        return True

    def __subclasscheck__(cls, other):
        return True


class Liar(Exception, metaclass=Meta):
    pass


class Str(str):
    pass


for spec in (ValueError, Exception, BaseException, KeyError, (KeyError, ValueError), (), (KeyError,), (KeyError, (ValueError,)),
             [ValueError], "ValueError", None, 5, object, int, (ValueError, int), (int, ValueError), (KeyError, "x"), Liar,
             ValueError("instance"), (ValueError | KeyError), type):
    attempt(spec)


class Tuple(tuple):
    pass


attempt(Tuple([ValueError]))


def spec():
    print("evaluated")
    return KeyError


try:
    try:
        raise ValueError
    except spec():
        pass
    except (spec(), ValueError):
        print("second")
    except spec():
        print("never")
except ValueError:
    print("never")
try:
    pass
except spec():
    pass
try:
    try:
        raise ValueError("original")
    except 1 / 0:
        pass
except ZeroDivisionError as error:
    print(error, repr(error.__context__))
