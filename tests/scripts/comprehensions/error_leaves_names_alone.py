x = "safe"
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError:
    print(x)  # expect: safe


def f():
    y = "local"
    try:
        [1 / y for y in (1, 0)]
    except ZeroDivisionError:
        return y


print(f())  # expect: local
