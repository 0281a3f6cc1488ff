# A generator that is dropped while suspended is closed; errors on the way go to the unraisable hook.
import sys

seen = []
sys.unraisablehook = lambda args: seen.append((args.exc_type.__name__, str(args.exc_value), args.err_msg,
                                               args.object.__name__))


def body(name):
    try:
        yield name
    finally:
        print("finally", name)


def failing():
    try:
        yield 1
    finally:
        raise KeyError("in finally")


def ignoring():
    try:
        yield 1
    except GeneratorExit:
        print("ignored")
        yield 2


g = body("a")
next(g)
del g
print("dropped a")
g = body("never started")
del g
print("dropped unstarted")
g = body("finished")
list(g)
del g
next(body("temporary"))
print("after temporary")
for item in body("loop"):
    break
print("after loop")
g = failing()
next(g)
del g
print(seen)
seen.clear()
g = ignoring()
next(g)
del g
print(seen)
seen.clear()


def delegating():
    try:
        yield from body("inner")
    finally:
        print("outer finally")


g = delegating()
next(g)
del g


def holding():
    local = body("local")
    next(local)
    yield
    print("never")


g = holding()
next(g)
del g
print("end")
