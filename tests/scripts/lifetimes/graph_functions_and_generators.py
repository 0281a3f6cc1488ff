# Of functions, generators and bound methods only what they hold of the program is drawn.
from _drawn import show


class Thing:
    def method(self):
        pass


def functions():
    captured, default = Thing(), Thing()

    def inner(a=default):
        return captured

    inner.attribute = Thing()
    return inner


def generator():
    local = Thing()
    yield
    return local


def draw():
    holder = Thing()
    holder.function = functions()
    holder.generator = generator()
    next(holder.generator)
    holder.method = Thing().method
    show(holder)


draw()
