def inner():
    got = yield "a"
    print("inner got", got)
    try:
        yield "b"
    except ValueError as error:
        print("inner caught", error)
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from [1, 2]
    yield from "xy"


g = outer()
print(next(g), g.send("hello"))
# expect: inner got hello
# expect: a b
print(g.throw(ValueError("v")))
# expect: inner caught v
# expect: outer got inner result
# expect: 1
print(list(g))  # expect: [2, 'x', 'y']


def flatten(x):
    if isinstance(x, list):
        for item in x:
            yield from flatten(item)
    else:
        yield x


print(list(flatten([1, [2, [3, [4]], 5], [], [[6]]])))  # expect: [1, 2, 3, 4, 5, 6]
