try:
    try:
        1 / 0
    finally:
        raise KeyError("in finally")
except KeyError as error:
    print(repr(error.__context__))  # expect: ZeroDivisionError('division by zero')


def f():
    try:
        raise ValueError
    finally:
        return "swallowed"


print(f())  # expect: swallowed


def g():
    for i in range(3):
        try:
            raise ValueError
        finally:
            if i == 1:
                break
            continue
    return i


print(g())  # expect: 1
