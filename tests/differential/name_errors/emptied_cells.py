# Variables shared between functions: cells that are empty, emptied, filled by others; what each function says about them.
def attempt(label, function):
    try:
        print(label, function())
    except NameError as error:
        print(label, type(error).__name__, "|", error, "|", error.name)


def shared():
    def read():
        return value

    def write(new):
        nonlocal value
        value = new

    def remove():
        nonlocal value
        del value

    def own():
        return value

    attempt("before read", read)
    attempt("before remove", remove)
    attempt("before own", lambda: value)
    value = 1
    attempt("read", read)
    remove()
    attempt("removed read", read)
    attempt("removed twice", remove)
    try:
        value
    except NameError as error:
        print("owner", type(error).__name__, error)
    try:
        del value
    except NameError as error:
        print("owner del", type(error).__name__, error)
    write(2)
    attempt("written", read)
    print([read() for value in range(2)], value)
    return read, write, remove, own


read, write, remove, own = shared()
cell = read.__closure__[0]
print(cell.cell_contents, cell is write.__closure__[0], cell == own.__closure__[0])
remove()
try:
    cell.cell_contents
except ValueError as error:
    print(error)
print(cell == type(cell)(), cell < type(cell)(1))
cell.cell_contents = "by hand"
attempt("by hand", read)
del cell.cell_contents
attempt("deleted by hand", read)
del_again = lambda: delattr(cell, "cell_contents")
attempt("deleted again", del_again)


def recursive(depth):
    def helper():
        return later(depth)

    if depth:
        attempt("early", helper)
        try:
            later
        except UnboundLocalError as error:
            print(error)
    later = lambda n: n * 2
    return helper()


print(recursive(0), recursive(3))


def in_class():
    class Body:
        try:
            print(outer)
        except NameError as error:
            print(type(error).__name__, error)
        try:
            __class__
        except NameError as error:
            print(type(error).__name__, error)

        def method(self):
            return __class__, outer

        try:
            method(None)
        except NameError as error:
            print(type(error).__name__, error)

    attempt("method", Body().method)
    outer = 1
    print(Body().method()[0] is Body)


in_class()


def generator():
    try:
        yield (lambda: late)
        late = 1
        yield 2
    finally:
        del late


running = generator()
function = next(running)
attempt("generator early", function)
next(running)
attempt("generator late", function)
running.close()
attempt("generator closed", function)


def argument(parameter):
    def inner():
        nonlocal parameter
        del parameter

    inner()
    return parameter


attempt("argument", lambda: argument(1))
attempt("star", lambda: (lambda *args: [(lambda: args)() for args in args])(1, 2))
def star(*args):
    del args
    return lambda: args
attempt("star deleted", lambda: star(1)())
