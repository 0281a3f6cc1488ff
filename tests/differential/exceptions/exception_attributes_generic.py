# Exceptions as objects: dictionary, attributes, comparison, hash, weak references, bool.
import weakref

error = ValueError("v")
error.extra = 1
print(vars(error), error.__dict__ is vars(error), error.extra)
error.__dict__ = {"other": 2}
print(error.other, hasattr(error, "extra"))
try:
    error.__dict__ = 5
except TypeError as problem:
    print(problem)
try:
    weakref.ref(error)
except TypeError as problem:
    print(problem)


class Own(Exception):
    pass


own = Own()
print(weakref.ref(own)() is own)
print(ValueError("v") == ValueError("v"), error == error, bool(error), hash(error) == hash(error))
try:
    ValueError() < ValueError()
except TypeError as problem:
    print(problem)
print(type(error.__init__).__name__, error.__class__)
print(ValueError.__name__, ValueError.__qualname__, ValueError.__module__)
try:
    ValueError.attribute = 1
except TypeError as problem:
    print(problem)
print(isinstance(error, BaseException), issubclass(ValueError, Exception), issubclass(KeyboardInterrupt, Exception))
print(error.__doc__, error.__str__(), error.__repr__(), error.__reduce__())
print(Exception.__subclasshook__(int), Exception.__call__)
print(error.__getstate__())
print(callable(error), len(dir(BaseException)) - len(dir(object)))
print(sorted(set(dir(BaseException)) - set(dir(object))))
for cls in (OSError, StopIteration, SystemExit, ImportError, SyntaxError, UnicodeDecodeError, UnicodeTranslateError, NameError,
            AttributeError, BaseExceptionGroup):
    print(cls.__name__, sorted(set(dir(cls)) - set(dir(Exception))))
