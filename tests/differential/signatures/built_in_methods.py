# inspect.signature() of the methods of the built-in types of data.
import inspect
left_out = {"__buffer__", "__release_buffer__", "_from_flags", "__getattribute__"}
for cls in (object, int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice):
    for name in sorted(vars(cls)):
        value = getattr(cls, name, None)
        if callable(value) and name not in left_out and not isinstance(value, type) and (cls, name) != (bytes, "__sizeof__"):
            try:
                print(f"{cls.__name__}.{name}", inspect.signature(value))
            except ValueError as error:
                print(f"{cls.__name__}.{name}", str(error).split(" at 0x")[0])
print(inspect.signature([].append), inspect.signature("".join), inspect.signature({}.get), inspect.signature((5).__add__), inspect.signature(dict.fromkeys))
