# When exceptions and what their tracebacks hold die.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Error(Exception):
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del error", self.name)


def f(name):
    local = Noisy(name)
    raise Error(name)


try:
    f("a")
except Error:
    print("handling")
print("after a")
try:
    f("b")
except Error as error:
    print("handling", error.name)
    kept = error
print("after b")
kept = None
print("dropped b")
try:
    try:
        f("c")
    except Error:
        f("d")
except Error as error:
    print(error.name, error.__context__.name)
    error.__context__ = None
    print("context cleared")
print("after d")


def loop():
    for i in range(2):
        try:
            f(i)
        except Error:
            continue
        finally:
            print("finally", i)


loop()


def swallow():
    try:
        f("e")
    finally:
        return 1


print(swallow())


def replaced():
    try:
        f("f")
    except Error as error:
        error = None
        print("name rebound")
    print("left")


replaced()
try:
    raise Error("g") from Error("cause")
except Error as error:
    pass
print("end")
