# The doc strings of all built-in exception classes.
import builtins

for name in sorted(vars(builtins)):
    cls = getattr(builtins, name)
    if name[0] != "_" and isinstance(cls, type) and issubclass(cls, BaseException):
        print(name, repr(cls.__doc__))
