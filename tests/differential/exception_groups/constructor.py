# ExceptionGroup and BaseExceptionGroup: what they take, what they become, what they refuse.
def attempt(cls, *args):
    try:
        group = cls(*args)
        print(type(group).__name__, repr(group), str(group), group.args, group.message, group.exceptions)
    except (TypeError, ValueError) as error:
        print(cls.__name__, type(error).__name__, error)


class Mine(ExceptionGroup):
    pass


class MineBase(BaseExceptionGroup):
    pass


class Both(BaseExceptionGroup, ValueError):
    pass


v, k, stop = ValueError("v"), KeyError("k"), KeyboardInterrupt("stop")
for cls in (ExceptionGroup, BaseExceptionGroup, Mine, MineBase, Both):
    for args in (("m", [v]), ("m", (v, k)), ("m", [stop]), ("m", [v, stop]), ("m", [ExceptionGroup("n", [v])]),
                 ("m", [BaseExceptionGroup("n", [stop])])):
        attempt(cls, *args)
for args in ((), ("m",), ("m", [v], 1), (1, [v]), ("m", 5), ("m", v), ("m", []), ("m", ()), ("m", [v, 5]), ("m", [ValueError]),
             ("m", {v}), ("m", "abc"), ("m", None), ("m", [v, "text"]), ("m", iter([v]))):
    attempt(ExceptionGroup, *args)
try:
    ExceptionGroup(message="m", exceptions=[v])
except TypeError as error:
    print(error)
for name in ("message", "exceptions"):
    try:
        setattr(ExceptionGroup("m", [v]), name, 1)
    except AttributeError as error:
        print(error)
print(ExceptionGroup[int], BaseExceptionGroup[ValueError])
many = ExceptionGroup("many", [ValueError(i) for i in range(3)])
print(str(many), str(ExceptionGroup("", [v])), repr(ExceptionGroup("it's", [v])))
source = [v]
group = ExceptionGroup("m", source)
source.append(k)
print(group.exceptions, group.args)
