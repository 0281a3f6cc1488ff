# The oracle has no such module; each line was derived by hand: it is the statement in which the oracle, too, runs __del__.
import gc
import lifetime

gc.disable()


class Image:
    def __init__(self, name):
        self.name = name


def tell(watch):
    print(watch.report)


def watched(name):
    image = Image(name)
    lifetime.watch(image, tell)
    return image


def load():
    image = watched("del")
    del image
    other = watched("local")
    return 5


load()
image = watched("rebound")
image = None
image = watched("rebound by a call")
image = watched("next")
del image


def use(image):
    pass


use(watched("argument"))
d = {"k": watched("item")}
del d["k"]
nested = [[{"a": (watched("deep"),)}]]
nested.clear()


def generate():
    image = watched("of a generator")
    yield 1
    yield 2


for x in generate():
    pass
g = generate()
next(g)
del g
try:
    raise ValueError(watched("in an exception"))
except ValueError as error:
    x = 1

image = watched("in a cycle")
image.self = image
del image
gc.collect()
image = watched("attribute")
holder = Image("holder")
holder.image = image
del image
holder.image = 3
x = [watched("popped")]
x.pop()
watched("statement")
for x in [watched("in a loop")]:
    pass
x = 0
t = watched("augmented")
a, t = 1, 2
lifetime.watch([1, 2], tell)
last = watched("at exit")
