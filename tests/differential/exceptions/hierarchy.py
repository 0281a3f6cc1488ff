# The tree of the built-in exception classes, in the order of their subclasses.
import builtins


def show(cls, depth=0):
    print("    " * depth + cls.__name__, cls.__module__, cls.__qualname__, [base.__name__ for base in cls.__bases__])
    known = [each for each in cls.__subclasses__() if vars(builtins).get(each.__name__) is each and each.__name__[0] != "_"]
    for each in sorted(known, key=lambda each: each.__name__):
        show(each, depth + 1)


show(BaseException)
print(EnvironmentError is OSError, IOError is OSError)
names = [name for name, value in vars(builtins).items()
         if isinstance(value, type) and issubclass(value, BaseException) and name[0] != "_"]
print(len(names), sorted(names))
for name in sorted(names):
    cls = getattr(builtins, name)
    print(name, [each.__name__ for each in cls.__mro__])
