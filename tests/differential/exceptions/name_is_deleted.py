# `except … as name` deletes the name at the end of the handler, however it is left.
def show(function):
    try:
        print(function.__name__, function())
    except BaseException as problem:
        print(function.__name__, type(problem).__name__, problem)


def normal():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


def deleted_before():
    try:
        1 / 0
    except ZeroDivisionError as e:
        del e
    return "fine"


def rebound():
    try:
        1 / 0
    except ZeroDivisionError as e:
        e = 5
    return e


def outer_value():
    e = 1
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


def not_taken():
    e = 1
    try:
        pass
    except ZeroDivisionError as e:
        pass
    return e


def by_break():
    for _ in [1]:
        try:
            1 / 0
        except ZeroDivisionError as e:
            break
    return e


def by_continue():
    for _ in [1]:
        try:
            1 / 0
        except ZeroDivisionError as e:
            continue
    return e


def by_return():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e


def by_raise():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise ValueError
    except ValueError:
        return e


def closure():
    try:
        1 / 0
    except ZeroDivisionError as e:
        get = lambda: e
        print(get())
    return get()


def in_generator():
    def g():
        try:
            1 / 0
        except ZeroDivisionError as e:
            yield str(e)
        yield e
    return list(g())


for function in (normal, deleted_before, rebound, outer_value, not_taken, by_break, by_continue, by_return, by_raise, closure,
                 in_generator):
    show(function)
e = "global"
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)
print("e" in globals())


class Body:
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass


print(hasattr(Body, "e"))


def with_global():
    global shared
    try:
        1 / 0
    except ZeroDivisionError as shared:
        print("shared" in globals())
    print("shared" in globals())


with_global()
