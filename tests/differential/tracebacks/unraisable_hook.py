# sys.unraisablehook: the arguments it gets and the texts it prints.
import gc
import sys
import weakref


class Out:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text
        return len(text)

    def flush(self):
        pass


class Del:
    def __del__(self):
        raise ValueError("in del")

    def __repr__(self):
        return "<a Del>"


def capture(action):
    real, sys.stderr = sys.stderr, Out()
    try:
        action()
        return sys.stderr.text
    finally:
        sys.stderr = real


def drop():
    Del()


print(capture(drop).replace(__file__, "FILE"))


class Target:
    pass


def callback(reference):
    raise KeyError("in callback")


def weak():
    target = Target()
    reference = weakref.ref(target, callback)
    del target


text = capture(weak).replace(__file__, "FILE")
print(text[:text.index("<")], text[text.index("Traceback"):])


def generator():
    try:
        yield
    finally:
        raise OSError("in generator")


def gen():
    g = generator()
    next(g)


print(capture(gen).replace(__file__, "FILE").split("\n", 1)[1])
seen = []


def hook(args):
    print(type(args).__name__, args.exc_type.__name__, repr(args.exc_value), args.exc_traceback is not None, args.err_msg, args.object)
    print(len(args), args[0] is args.exc_type, type(args).__module__)


sys.unraisablehook = hook
drop()
sys.unraisablehook = sys.__unraisablehook__


def failing(args):
    raise TypeError("in hook")


sys.unraisablehook = failing
print(capture(drop).replace(__file__, "FILE"))
sys.unraisablehook = None
print(capture(drop).replace(__file__, "FILE"))
