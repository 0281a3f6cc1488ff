# StopAsyncIteration, GeneratorExit, KeyboardInterrupt and kin as ordinary exceptions in ordinary code.
def attempt(error):
    try:
        raise error
    except Exception as caught:
        return "Exception", repr(caught)
    except BaseException as caught:
        return "BaseException", repr(caught)


for error in (StopIteration(1), StopAsyncIteration(1), GeneratorExit("g"), KeyboardInterrupt(), SystemExit(2), BaseException("b"), Exception(),
              Warning("w"), DeprecationWarning("d"), RecursionError("r"), NotImplementedError(), MemoryError("m"), EOFError(), BufferError("x"),
              FloatingPointError("f"), TimeoutError(), ChildProcessError(10, "c"), PythonFinalizationError("p")):
    print(type(error).__name__, attempt(error), isinstance(error, Exception))


def stop_in_function():
    raise StopIteration("plain function")


try:
    stop_in_function()
except StopIteration as stop:
    print(stop.value)
print(next(iter([]), "default"), list(iter(lambda: 1, 1)))
print([x for x in iter([1, 2])], [list(zip([], [1]))])


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value lost in loops")


for x in Iterator():
    print("never")
else:
    print("else")
try:
    next(Iterator())
except StopIteration as stop:
    print(stop.value)
try:
    [stop_in_function() for _ in [1]]
except StopIteration as stop:
    print("comprehension:", stop.value)
try:
    list(map(lambda x: stop_in_function(), [1]))
    print("map ends quietly")
except StopIteration as stop:
    print(stop.value)
try:
    list(stop_in_function() for _ in [1])
except RuntimeError as error:
    print(error)
