# A name that is an attribute of self: "Did you mean: 'self.x'?".
import sys


def shown(action):
    # What is printed of an exception that nobody catches, without the way to it.
    try:
        action()
    except Exception:
        class Sink:
            text = ""
            def write(self, text):
                Sink.text += text
            def flush(self):
                pass
        old, sys.stderr = sys.stderr, Sink()
        sys.excepthook(*sys.exc_info())
        sys.stderr = old
        print(Sink.text.strip().rpartition("\n")[2])
    else:
        print("nothing was wrong")


class C:
    shared = 1
    def __init__(self):
        self.own = 2
    def uses_own(self): return own
    def uses_shared(self): return shared
    def uses_method(self): return uses_own()
    def misspelt(self): return onw
    def other_name(this): return own
    @classmethod
    def in_class(cls): return shared
    @staticmethod
    def in_static(): return shared
    def in_lambda(self): return (lambda: own)()
    def in_comprehension(self): return [own for _ in [1]]
    def in_generator(self): return list(own for _ in [1])
    def with_property(self): return width
    @property
    def width(self): return 1
    def failing(self): return broken
    @property
    def broken(self): raise RuntimeError("no")
    def local(self):
        if False: own = 1
        return own


c = C()
for name in ("uses_own", "uses_shared", "uses_method", "misspelt", "other_name", "in_class", "in_static", "in_lambda", "in_comprehension",
             "in_generator", "with_property", "failing", "local"):
    print(name, end=": ")
    shown(getattr(c, name))
