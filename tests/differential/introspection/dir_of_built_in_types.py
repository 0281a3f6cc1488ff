# dir() of the built-in types of data, against what each is known to have.
for cls in (object, int, bool, float, complex, str, list, tuple, dict, set, frozenset, range, slice, property, staticmethod, classmethod, super,
            enumerate, zip, map, filter, reversed, type, BaseException, OSError, StopIteration, SyntaxError, KeyError, type(None), type(...), type(NotImplemented)):
    own = [name for name in dir(cls) if name not in dir(object)]
    print(cls.__name__, *own)
for value in (dict().keys(), dict().items(), iter([]), iter({}), iter("é"), iter(range(1)), (x for x in ()), lambda: 0, len, [].append, str.join, object().__str__):
    print(type(value).__name__, *[name for name in dir(value) if name not in dir(object)])
