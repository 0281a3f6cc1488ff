# Who holds an object from outside is written beside it: globals of __main__ and locals of the functions that run. Without
# roots the picture begins with those.
import lifetime


class Thing:
    pass


def inner(argument):
    here = Thing()
    here.held = argument
    text = lifetime.graph()
    print([line.split(",")[0].strip() for line in text.splitlines() if "global" in line or "local" in line])
    text = lifetime.graph(argument)
    print([line.split(",")[0].strip() for line in text.splitlines() if "global" in line or "local" in line])


def outer():
    there = Thing()
    inner(there)


shown = Thing()
number = 3
outer()
