# StopIteration.value: first argument, None without, changed and deleted.
for args in [(), (1,), (1, 2), ((1, 2),), (None,)]:
    error = StopIteration(*args)
    print(args, error.value, error.args, repr(error), sep=" | ")
error = StopIteration(1)
error.value = 2
print(error.value, error.args)
error.args = (3,)
print(error.value, error.args)
del error.value
print(error.value)
error.__init__(7)
print(error.value)
print(StopAsyncIteration(1).args, hasattr(StopAsyncIteration(1), "value"))


class Sub(StopIteration):
    def __init__(self):
        super().__init__("given")


print(Sub().value, Sub().args)


def gen():
    return Sub()
    yield


try:
    next(gen())
except StopIteration as stop:
    print(type(stop).__name__, repr(stop.value))
