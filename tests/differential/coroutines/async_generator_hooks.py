# sys.set_asyncgen_hooks: first iteration, finalizer, errors, what they are told.
import sys


def run(awaitable):
    try:
        awaitable.send(None)
    except (StopIteration, StopAsyncIteration) as stop:
        return repr(stop)


async def gen(name):
    try:
        yield name
    finally:
        print("finally", name)


print(sys.get_asyncgen_hooks())
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(firstiter=lambda g: print("first", g.__name__), finalizer=lambda g: print("finalizer", g.__name__))
print(type(sys.get_asyncgen_hooks().firstiter).__name__, sys.get_asyncgen_hooks()[1] is not None)
g = gen("a")
print("made")
print(run(g.__anext__()))
del g
print("dropped a")
g = gen("b")
a = g.aclose()
print(run(a))
del g, a
g = gen("c")
print(run(g.__anext__()), run(g.__anext__()))
del g
g = gen("unused")
del g
print("dropped unused")


def failing(g):
    raise ValueError("hook")


sys.set_asyncgen_hooks(firstiter=failing)
g = gen("d")
try:
    g.__anext__()
except ValueError as error:
    print(repr(error))
print(run(g.__anext__()))
sys.unraisablehook = lambda args: print("unraisable", repr(args.exc_value), args.err_msg, args.object.__name__)
sys.set_asyncgen_hooks(None, failing)
g = gen("e")
print(run(g.__anext__()))
del g
for kwargs in ({"firstiter": 5}, {"finalizer": "x"}):
    try:
        sys.set_asyncgen_hooks(**kwargs)
    except TypeError as error:
        print(error)
sys.set_asyncgen_hooks(*old)
print(sys.get_asyncgen_hooks() == (None, None))
g = gen("plain")
print(run(g.__anext__()))
del g
print("end")
