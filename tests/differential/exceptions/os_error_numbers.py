# Which subclass of OSError an error number stands for.
for number in range(0, 134):
    error = OSError(number, "text")
    if type(error) is not OSError:
        print(number, type(error).__name__)
print(type(OSError(2)).__name__, type(OSError("2", "x")).__name__, type(OSError(2.0, "x")).__name__)


class Sub(OSError):
    pass


class Custom(OSError):
    def __init__(self, *args):
        self.seen = args


class Newer(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, *args[:2])


class Both(OSError):
    def __new__(cls, number):
        return super().__new__(cls, number, "from new")

    def __init__(self, number):
        self.mark = number


for error in (Sub(2, "x"), FileNotFoundError(1, "x"), Custom(2, "x", "f"), Newer(2, "x", "f"), Both(2),
              ConnectionError(104, "x"), BlockingIOError(11, "x", 5)):
    print(type(error).__name__, error.args, error.errno, error.strerror, error.filename, str(error))
