def g():
    yield 1
    raise StopIteration("oops")


it = g()
next(it)
try:
    next(it)
except RuntimeError as error:
    print(error, repr(error.__cause__))
# expect: generator raised StopIteration StopIteration('oops')


def nexting():
    yield next(iter([]))


try:
    list(nexting())
except RuntimeError as error:
    print(error)  # expect: generator raised StopIteration
