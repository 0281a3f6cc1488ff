def g():
    try:
        raise ValueError("kept")
    finally:
        yield "in finally"
        print("resumed")


it = g()
print(next(it))  # expect: in finally
try:
    next(it)  # expect: resumed
except ValueError as error:
    print(error)  # expect: kept


def returning():
    try:
        return "kept result"
    finally:
        yield 1


it = returning()
next(it)
try:
    next(it)
except StopIteration as stop:
    print(stop.value)  # expect: kept result
