# Unbound names in generators, coroutines, nested functions and try blocks, and when they are noticed.
def run(generator):
    try:
        for value in generator:
            print("value", value)
    except NameError as error:
        print(type(error).__name__, error)


def first():
    yield 1
    yield unknown
def second():
    yield 1
    print(later)
    later = 2
def third():
    value = 1
    yield value
    del value
    yield value
def fourth():
    def inner():
        yield captured
    yield from inner()
    captured = 1


for generator in (first(), second(), third(), fourth(), (missing for _ in [1]), (x for x in [1] if condition)):
    run(generator)
try:
    (x for x in missing_iterable)
except NameError as error:
    print("at once:", error)


async def coroutine():
    return await unknown_awaitable


try:
    coroutine().send(None)
except NameError as error:
    print(error)


def finally_block():
    try:
        return name_in_try
    finally:
        try:
            print(name_in_finally)
        except NameError as error:
            print(error, "|", error.__context__)


try:
    finally_block()
except NameError as error:
    print(error)


def deep(n):
    if n:
        return deep(n - 1)
    return bottom
try:
    deep(5)
except NameError as error:
    depth, link = 0, error.__traceback__
    while link:
        depth, link = depth + 1, link.tb_next
    print(depth, error)
