# __name__, __qualname__, __module__, __self__, __objclass__ and repr of built-in functions, methods and descriptors.
import types
for value in (len, print, [].append, "".join, str.join, dict.fromkeys, {}.fromkeys, int.__add__, (5).__add__, object.__init__, object.__new__, int.__new__,
              str.maketrans, bytes.fromhex, int.from_bytes, int.real, complex.imag, slice.start, type.__dict__["__mro__"], type(len).__dict__["__self__"], property.fget,
              list.__dict__["append"], dict.__dict__["fromkeys"], str.__dict__["maketrans"], int.__dict__["from_bytes"], types.FunctionType.__dict__["__globals__"]):
    row = [type(value).__name__]
    for name in ("__name__", "__qualname__", "__module__", "__self__", "__objclass__"):
        try:
            attribute = getattr(value, name)
            row.append(getattr(attribute, "__name__", attribute))
        except AttributeError as error:
            row.append("-")
    print(*row)
for value in (len, str.join, int.__add__, int.real, slice.start, dict.__dict__["fromkeys"], property.fget, object.__init__):
    print(value)
print(repr([].append).split(" at 0x")[0], repr((5).__add__).split(" at 0x")[0], len.__call__(""), [].append.__eq__([].append))
print(len == len, [].append == [].append, str.join is str.join, hash(len) == hash(len), len.__doc__ is not None)
for call in (lambda: len.__setattr__("x", 1), lambda: setattr(len, "__name__", "x"), lambda: setattr(str.join, "x", 1), lambda: delattr(len, "__doc__"),
             lambda: str.join.__get__(5), lambda: str.join(5), lambda: int.real.__get__("x"), lambda: slice.start.__set__(slice(1), 2), lambda: str.join()):
    try:
        print(call())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
