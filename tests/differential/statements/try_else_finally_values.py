# try with return, continue and break in finally: which value or exception wins, when else runs, what is bound afterwards.
def log(*values):
    print(*values, end=" | ")
    return values[0]


def return_wins():
    try:
        return log("try")
    finally:
        return log("finally")


def exception_lost():
    try:
        raise ValueError(log("raised"))
    finally:
        return "lost"


def value_kept():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
        x = "rebound"


def else_raises():
    try:
        log("body")
    except ValueError:
        log("not caught")
    else:
        raise ValueError("from else")
    finally:
        log("cleaned")


def loops():
    out = []
    for i in range(6):
        try:
            if i == 1:
                continue
            if i == 2:
                raise KeyError(i)
            if i == 4:
                break
            out.append(i)
        except KeyError as error:
            out.append(repr(error))
        else:
            out.append("else")
        finally:
            out.append("f")
    else:
        out.append("no break")
    return out


def break_swallows():
    while True:
        try:
            raise ValueError("swallowed")
        finally:
            break
    for i in range(3):
        try:
            return "never"
        finally:
            continue
    return "reached"


def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            raise KeyError("outer")
    except KeyError as error:
        return repr(error), repr(error.__context__)


def unbound():
    try:
        raise ValueError("gone")
    except ValueError as error:
        error = "replaced"
    try:
        error
    except UnboundLocalError as missing:
        return str(missing)


def deleted():
    try:
        raise ValueError
    except ValueError as error:
        del error
    return "error" in locals()


def generator():
    try:
        got = yield 1
        log("got", got)
    except ValueError as error:
        log(repr(error))
        yield "after error"
    else:
        yield "else"
    finally:
        yield "finally"


for function in return_wins, exception_lost, value_kept, else_raises, loops, break_swallows, nested, unbound, deleted:
    try:
        print(function.__name__, function())
    except Exception as error:
        print(repr(error), repr(error.__context__))
one, two, three = generator(), generator(), generator()
print(next(one), one.send("sent"), list(one))
print(next(two), two.throw(ValueError("thrown")), list(two))
next(three)
try:
    three.close()
except RuntimeError as error:
    print(error)


class Matcher(type):
    def __instancecheck__(cls, instance):
        raise AssertionError("not asked")

    def __subclasscheck__(cls, other):
        raise AssertionError("not asked")


class Special(Exception, metaclass=Matcher): ...


def choose(*kinds):
    try:
        raise LookupError("l")
    except kinds:
        return "caught"


def picks(kind, after):
    try:
        raise LookupError("l")
    except kind:
        return "first"
    except after:
        return "second"


def call(function, *arguments):
    try:
        print(function(*arguments))
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__context__))


call(choose)
call(choose, Special, Exception)
call(choose, KeyError, (OSError, (LookupError,)))
call(choose, KeyError, 5)
call(choose, LookupError, 5)
call(picks, KeyError, LookupError)
call(picks, LookupError, 5)
call(picks, "text", LookupError)
call(picks, (KeyError, [LookupError]), LookupError)
call(picks, int, LookupError)
call(picks, (), Exception)
