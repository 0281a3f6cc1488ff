# send(), next() and the value of StopIteration in every order.
def echo():
    received = yield "first"
    while received != "stop":
        received = yield ("got", received)
    return "done"


g = echo()
print(next(g), g.send(1), next(g), g.send([2]))
try:
    g.send("stop")
except StopIteration as stop:
    print(stop.value, stop.args)
for call in (lambda: next(g), lambda: g.send(1), lambda: g.send(None), lambda: next(g, "default")):
    try:
        print(call())
    except StopIteration as stop:
        print("stop", stop.value, stop.args)
fresh = echo()
for value in (1, "x", [], False):
    try:
        fresh.send(value)
    except TypeError as error:
        print(error)
print(fresh.send(None), fresh.send(5))
for args in ((), (1, 2)):
    try:
        fresh.send(*args)
    except TypeError as error:
        print(error)


def returns(value):
    return value
    yield


for value in (None, 1, (1, 2), (), StopIteration(3), ValueError, [1]):
    try:
        next(returns(value))
    except StopIteration as stop:
        print(repr(stop.value), stop.args)
print(list(returns(5)), [*returns(5)], tuple(returns(1)))
