# The left operand is read before the right one runs, whatever the right one does.
def f():
    x = 1
    a = x + (x := 10)
    b = x * (x := 2) + x
    c = [x, (x := 5), x]
    return a, b, c, x


print(f())  # expect: (11, 22, [2, 5, 5], 5)
y = 100


def change():
    global y
    y = 1
    return 5


print(y + change(), y)  # expect: 105 1


class Box:
    v = 7


def change_box():
    Box.v = 0
    return 1


print(Box.v + change_box(), Box.v)  # expect: 8 0
items = [1, 2, 3]
print(items[0] + (items.clear() or 10), items)  # expect: 11 []


def g():
    n = [1]
    def inner():
        nonlocal n
        n = "rebound"
        return [2]
    return n + inner(), n


print(g())  # expect: ([1, 2], 'rebound')
