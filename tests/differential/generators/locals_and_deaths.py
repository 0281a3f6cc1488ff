# When locals, arguments and temporaries of generators die.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def body(argument):
    local = Noisy("local")
    yield 1
    del local
    yield 2
    other = Noisy("other")
    yield 3


g = body(Noisy("argument"))
print(next(g), next(g), next(g), next(g, "end"))
print("finished")
g = body(Noisy("argument"))
next(g)
print("dropping")
del g
print("dropped")
g = body(Noisy("unstarted"))
g.close()
print("closed unstarted")


def iterating():
    for item in (Noisy("item") for _ in range(2)):
        yield
        print("next")


for _ in iterating():
    pass
print("loop over")


def expression():
    return (Noisy("left"), (yield 1), Noisy("right"))[1]


g = expression()
next(g)
print("suspended in the middle")
g.close()
print("closed")
g = expression()
next(g)
try:
    g.throw(KeyError)
except KeyError as error:
    print("raised")
    del error
print("after")


def sent():
    while True:
        got = yield
        print("got", got.name)


g = sent()
next(g)
g.send(Noisy("one"))
g.send(Noisy("two"))
g.close()
print("end")
