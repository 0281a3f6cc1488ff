# Every kind of target after `as`.
class Manager:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *exc):
        pass


class Box:
    pass


box, table = Box(), {}
with Manager(1) as name, Manager(2) as box.attribute, Manager(3) as table["key"], Manager([4]) as table["list"]:
    print(name, box.attribute, table)
with Manager((1, 2)) as (a, b), Manager([3, [4, 5]]) as [c, (d, *e)]:
    print(a, b, c, d, e)
with Manager((1, 2, 3)) as (first, *rest):
    print(first, rest)
items = [0, 0]
with Manager(9) as items[1], Manager((7, 8)) as (items[0], table["z"]):
    print(items, table)
with Manager("xy") as (p, q,):
    print(p, q)
with Manager(Box()) as inner, Manager(5) as inner.x, Manager(6) as inner.y:
    print(inner.x, inner.y)


def function():
    global made_global
    x = 0

    def nested():
        nonlocal x
        with Manager("nonlocal") as x:
            pass
    nested()
    with Manager("global") as made_global:
        return x


print(function(), made_global)


class Body:
    with Manager(5) as attribute:
        doubled = attribute * 2


print(Body.attribute, Body.doubled)
with Manager(1):
    with Manager(2) as two:
        with Manager(3) as three:
            print(two, three)
print(two, three)
