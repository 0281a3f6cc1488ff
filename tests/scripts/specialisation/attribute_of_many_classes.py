# One place that reads an attribute sees one class, then a few, then many, then the first again.
def read(thing):
    return thing.x


def make(i):
    class C:
        pass
    c = C()
    if i % 3 == 0:
        c.other = "before"
    c.x = i
    return c


things = [make(i) for i in range(20)]
print([read(things[0]) for _ in range(3)], [read(t) for t in things[:2]], [read(t) for t in things])
# expect: [0, 0, 0] [0, 1] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
print(read(things[0]), read(things[19]))  # expect: 0 19


class Dynamic:
    def __getattr__(self, name):
        return f"made {name}"


class Static:
    x = "on the class"


class Slotted:
    __slots__ = ("x",)


s = Slotted()
s.x = "slot"
print(read(Dynamic()), read(Static()), read(Static), read(s), read(things[3]))
# expect: made x on the class on the class slot 3
del s.x
for bad in (s, 5, None):
    try:
        read(bad)
    except AttributeError as error:
        print(error)
# expect: 'Slotted' object has no attribute 'x'
# expect: 'int' object has no attribute 'x'
# expect: 'NoneType' object has no attribute 'x'
print(read(things[7]))  # expect: 7
