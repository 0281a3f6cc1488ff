# del of names in every kind of scope, and what the name means afterwards.
def local():
    x = 1
    del x
    try: x
    except UnboundLocalError as error: print(error)
    try: del x
    except UnboundLocalError as error: print(error)
    x = 2
    return x


def captured():
    x = 1
    def inner(): return x
    del x
    try: inner()
    except NameError as error: print(type(error).__name__, error)
    try: del x
    except NameError as error: print(type(error).__name__, error)
    x = 3
    return inner()


def nonlocal_deletion():
    x = 1
    def inner():
        nonlocal x
        del x
    inner()
    try: x
    except NameError as error: print(type(error).__name__, error)
    try: inner()
    except NameError as error: print(type(error).__name__, error)


def global_deletion():
    global shared
    shared = 1
    del shared
    try: shared
    except NameError as error: print(type(error).__name__, error)
    try: del shared
    except NameError as error: print(type(error).__name__, error)


class Body:
    name = 1
    del name
    try: name
    except NameError as error: print(type(error).__name__, error)
    try: del name
    except NameError as error: print(type(error).__name__, error)
    len = 5
    del len
    print(len("built-in again"))


def loop():
    for i in range(3):
        del i
    try: i
    except UnboundLocalError as error: print(error)


def exception_name():
    error = "before"
    try: raise ValueError
    except ValueError as error: del error
    try: error
    except UnboundLocalError as again: print(again)


def parameter(a, *rest, b=1, **more):
    del a, rest, b, more
    print(sorted(locals()))


def comprehension():
    x = [1, 2]
    result = [y for y in x if not (lambda: y)() == 1]
    del x[0], x
    return result, sorted(locals())


print(local(), captured())
nonlocal_deletion(), global_deletion(), loop(), exception_name(), parameter(1, 2, b=3, c=4)
print(comprehension())
a = b = c = [0, 1, 2, 3, 4]
del (a[0], [b[0], (c[0],)])
print(a)
try: del a[0], a[9], a[1]
except IndexError as error: print(error, b)
del a, (b), [c]
print([name for name in "abc" if name in globals()])
for text in ["del print", "del __name__, __name__", "del x.y", "del (), [], ()", "del x, y"]:
    try: exec(text, {"x": object(), "__name__": "n"})
    except Exception as error: print(text, type(error).__name__, error)
