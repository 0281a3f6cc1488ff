# Raising in except* clauses: new exceptions, re-raising parts, naked raise, and how they are put together.
def tree(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{error.message!r}[{', '.join(map(tree, error.exceptions))}]"
    return repr(error)


def show(function, *args):
    try:
        function(*args)
        print(function.__name__, "fine")
    except BaseException as e:
        print(function.__name__, tree(e), "| context", e.__context__ and tree(e.__context__), "| cause",
              e.__cause__ and tree(e.__cause__))
        if isinstance(e, BaseExceptionGroup):
            for each in e.exceptions:
                print("    ", tree(each), "| context", each.__context__ and tree(each.__context__))


def group():
    return ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])


def raise_new():
    try:
        raise group()
    except* ValueError:
        raise KeyError("new")


def raise_all_new():
    try:
        raise group()
    except* ValueError:
        raise KeyError("a")
    except* TypeError:
        raise IndexError("b")
    except* OSError:
        pass


def naked():
    try:
        raise group()
    except* (ValueError, OSError):
        raise
    except* TypeError:
        pass


def reraise_name():
    try:
        raise group()
    except* ValueError as e:
        raise e
    except* TypeError as e:
        raise


def mixture():
    try:
        raise group()
    except* ValueError as e:
        raise
    except* TypeError as e:
        raise KeyError("new") from e


def naked_of_naked():
    try:
        raise ValueError("alone")
    except* ValueError:
        raise


def new_of_naked():
    try:
        raise ValueError("alone")
    except* ValueError as e:
        raise e.exceptions[0]


def replace_naked():
    try:
        raise ValueError("alone")
    except* ValueError:
        raise KeyError("replaced")


def nothing_left():
    try:
        raise group()
    except* Exception:
        pass


def raise_leaf():
    try:
        raise group()
    except* ValueError as e:
        raise e.exceptions[0]


def inner_group():
    try:
        raise group()
    except* ValueError:
        raise ExceptionGroup("other", [KeyError("k")])


def nested():
    try:
        try:
            raise group()
        except* ValueError:
            raise
    except* TypeError as e:
        print("outer", tree(e))


def in_else():
    try:
        pass
    except* ValueError:
        pass
    else:
        raise ValueError("else")


def in_finally():
    try:
        raise group()
    except* ValueError:
        raise KeyError("clause")
    finally:
        raise IndexError("finally")


for function in (raise_new, raise_all_new, naked, reraise_name, mixture, naked_of_naked, new_of_naked, replace_naked, nothing_left,
                 raise_leaf, inner_group, nested, in_else, in_finally):
    show(function)
