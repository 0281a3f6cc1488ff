# yield from: values, results, sends, iterables of every kind.
def inner():
    got = yield 1
    print("inner got", got)
    got = yield 2
    print("inner got", got)
    return "result"


def outer():
    result = yield from inner()
    print("outer got", result)
    return result * 2


g = outer()
print(next(g), g.send("a"))
try:
    g.send("b")
except StopIteration as stop:
    print(stop.value)


def over(iterable):
    return (yield from iterable)


for iterable in ([1, 2], (), "ab", {"k": 1}, range(3), iter([5]), {7}, map(str, [1])):
    print(list(over(iterable)))
for bad in (5, None, object(), len):
    try:
        list(over(bad))
    except TypeError as error:
        print(error)


def sends_to_list():
    g = over([1, 2])
    next(g)
    try:
        g.send("x")
    except AttributeError as error:
        print(error)


sends_to_list()


class Old:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index


print(list(over(Old())))


class Iterator:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        print("iter")
        return self

    def __next__(self):
        self.count += 1
        if self.count > 2:
            raise StopIteration("value", "more")
        return self.count

    def send(self, value):
        print("send", value)
        return next(self)


def show():
    result = yield from Iterator()
    print("result", result)


g = show()
print(next(g), g.send("x"), next(g, "end"))


def expressions():
    a = (yield from [1]), (yield from [2])
    print(a, [(yield from [3])], f"{(yield from [4])}")
    print((yield from over([5])) or "falsy")
    x = yield from inner() if False else []
    print(x)


print(list(expressions()))
