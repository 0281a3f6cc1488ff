# Classes that derive from io.StringIO, attributes, weak references, print() into it, iteration.
import io, sys, weakref, gc
class Log(io.StringIO):
    def __init__(self, prefix):
        super().__init__("start:")
        self.prefix = prefix
        self.seek(0, 2)
    def write(self, text):
        return super().write(self.prefix + text)
log = Log("> ")
print("hello", 5, file=log)
print(repr(log.getvalue()), log.prefix, type(log).__name__, isinstance(log, io.TextIOBase), isinstance(log, io.IOBase))
s = io.StringIO()
print("a", "b", sep="-", end="!", file=s, flush=True)
print(s.getvalue())
s.note = 1
print(s.note, vars(s))
r = weakref.ref(s)
s.me = s
del s
gc.collect()
print(r())
old, sys.stdout = sys.stdout, io.StringIO()
print("captured")
captured, sys.stdout = sys.stdout.getvalue(), old
print(repr(captured))
class Lines(io.StringIO):
    def readline(self, size=-1):
        line = super().readline(size)
        return line.upper()
print(list(Lines("a\nb\n")))
class Bad(io.StringIO):
    def readline(self):
        return 5
try:
    list(Bad("x"))
except OSError as error:
    print(type(error).__name__, error)
uninitialised = io.StringIO.__new__(io.StringIO, "ignored")
print(type(uninitialised).__name__, io.StringIO.__module__, io.StringIO.__mro__[1].__name__)
