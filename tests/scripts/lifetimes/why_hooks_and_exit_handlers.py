# Handlers and hooks that the interpreter itself keeps are told by their names.
import atexit
import lifetime
import sys
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def work(self):
        pass

    def __call__(self, *given):
        pass


def kept(*given, **named):
    pass


def handlers():
    positional, keyword, bound = Node("positional"), Node("keyword"), Node("bound")
    atexit.register(kept, 1, positional)
    atexit.register(kept, key=keyword)
    atexit.register(bound.work)
    return [weakref.ref(each) for each in (positional, keyword, bound)]


def hooks():
    first, last = Node("first"), Node("last")
    sys.set_asyncgen_hooks(first, last)
    sys.excepthook = Node("error")
    return weakref.ref(first), weakref.ref(last), weakref.ref(sys.excepthook)


for reference in (*handlers(), *hooks()):
    print(lifetime.why(reference()))
sys.set_asyncgen_hooks(None, None)
sys.excepthook = sys.__excepthook__
