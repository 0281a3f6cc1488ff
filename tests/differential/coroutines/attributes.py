# cr_* attributes, names, repr, types of coroutines and of what __await__ gives.
import types


@types.coroutine
def suspend():
    yield


async def inner():
    await suspend()


async def outer(x):
    y = 2
    await inner()


c = outer(1)
print(c.__name__, c.__qualname__, repr(c).split(" at ")[0], type(c), type(c) is types.CoroutineType)
print(c.cr_code is outer.__code__, c.cr_frame.f_locals, c.cr_await, c.cr_running, c.cr_suspended, c.cr_origin)
c.send(None)
print(c.cr_frame.f_locals, c.cr_frame.f_lineno, type(c.cr_await).__name__, c.cr_await.__name__, c.cr_suspended)
print(type(c.cr_await.cr_await).__name__)
for name, value in (("__name__", 1), ("__qualname__", 2), ("cr_frame", 3), ("cr_await", 4), ("cr_code", 5), ("cr_running", 6),
                    ("new", 7)):
    try:
        setattr(c, name, value)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
c.__name__, c.__qualname__ = "renamed", "qualified"
print(c.__name__, repr(c).split(" at ")[0])
c.close()
print(c.cr_frame, c.cr_await, c.cr_suspended, c.cr_code is outer.__code__)
w = inner().__await__()
print(type(w).__name__, iter(w) is w, repr(w).split(" at ")[0])
print(w.send(None), hasattr(w, "throw"), hasattr(w, "close"), hasattr(w, "__await__"))
try:
    next(w)
except StopIteration as stop:
    print("stop", stop.value)
for cls in (type(c), type(w)):
    try:
        cls()
    except TypeError as error:
        print(error)
    try:
        type("Sub", (cls,), {})
    except TypeError as error:
        print(error)
print(sorted(name for name in dir(c) if not name.startswith("__")))
print(outer.__code__.co_flags & 0x80, suspend.__code__.co_flags & 0x120, (lambda: 0).__code__.co_flags & 0x1A0)
print(type(c)[int])
for action in (lambda: iter(c), lambda: len(c), lambda: [*c], lambda: c + 1, lambda: c(), lambda: c[0]):
    try:
        action()
    except TypeError as error:
        print(error)
