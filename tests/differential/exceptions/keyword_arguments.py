# Which exceptions take keyword arguments, and what the others say.
import builtins

for name in sorted(vars(builtins)):
    cls = getattr(builtins, name)
    if name[0] == "_" or not (isinstance(cls, type) and issubclass(cls, BaseException)):
        continue
    if issubclass(cls, (UnicodeError, BaseExceptionGroup)):
        continue
    try:
        print(name, repr(cls(foo=1)))
    except TypeError as error:
        print(name, error)
    try:
        print(name, repr(cls("x", name="n")))
    except TypeError as error:
        print(name, error)


class Mine(ValueError):
    pass


class WithInit(ValueError):
    def __init__(self, *, key):
        self.key = key


class WithNew(ValueError):
    def __new__(cls, *, key):
        return super().__new__(cls, key)


for cls in (Mine, WithInit, WithNew):
    try:
        error = cls(key=1)
        print(repr(error), error.args, vars(error))
    except TypeError as problem:
        print(cls.__name__, problem)
