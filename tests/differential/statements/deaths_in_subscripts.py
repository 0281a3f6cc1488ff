# in which order value, container, key and result die in subscripts: read, stored, deleted, augmented, sliced, failing
class Item:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __del__(self):
        print("gone", self.name)

    def __getitem__(self, key):
        print("get", self.name)
        return Item("got")

    def __setitem__(self, key, value):
        print("set", self.name)

    def __delitem__(self, key):
        print("delete", self.name)

    def __getattr__(self, name):
        return Item("attribute")

    def __setattr__(self, name, value):
        print("set", self.name, name)

    def __delattr__(self, name):
        print("delete", self.name, name)

    def __iadd__(self, other):
        return Item("sum")

class Failing(Item):
    def __getitem__(self, key):
        raise KeyError("get")

    def __setitem__(self, key, value):
        raise KeyError("set")

    def __delitem__(self, key):
        raise KeyError("delete")

    def __iadd__(self, other):
        raise KeyError("sum")

class FailingLater(Item):
    def __setitem__(self, key, value):
        raise KeyError("set later")

def fail():
    raise KeyError("fail")

table, row = {}, [None, None]
programs = """
Item("c")[Item("k")]
Item("c")[Item("k")] = Item("v")
del Item("c")[Item("k")]
Item("c")[Item("k")] += Item("v")
Item("c")[Item("k"):Item("l")]
Item("c")[Item("k"):Item("l"):Item("m")]
Item("c")[Item("k"):Item("l")] = Item("v")
Item("c")[Item("k")::] = Item("v")
Item("c")[::Item("k")] = Item("v")
Item("c")[Item("k"):Item("l")] += Item("v")
Item("c")[::Item("k")] += Item("v")
Item("c")[Item("k"), Item("l")] = Item("v")
Item("c")[Item("k"):Item("l"), Item("m")] = Item("v")
del Item("c")[Item("k"):Item("l")]
del Item("c")[::Item("k")]
Item("c").name_of
Item("c").x = Item("v")
Item("c").x += Item("v")
del Item("c").x
Item("c")[Item("k")], Item("d").x = Item("v"), Item("w")
for Item("c")[Item("k")] in [Item("v")]: print("body")
for Item("c")[Item("k"):Item("l")] in [Item("v")]: print("body")
Failing("c")[Item("k")]
Failing("c")[Item("k")] = Item("v")
Failing("c")[Item("k"):Item("l")] = Item("v")
del Failing("c")[Item("k")]
Failing("c")[Item("k")] += Item("v")
FailingLater("c")[Item("k")] += Item("v")
FailingLater("c")[Item("k"):] += Item("v")
Item("c")[fail()]
Item("c")[fail()] = Item("v")
Item("c")[Item("k"):fail()] = Item("v")
Item("c")[Item("k")] += fail()
Item("c").x += fail()
fail()[Item("k")] = Item("v")
[Item("a"), Item("b")][0]
[Item("a"), Item("b")][:1]
{1: Item("a"), 2: Item("b")}[2]
table[Item("k")] = Item("v")
table.clear()
row[0] = Item("old")
row[0] = Item("new")
row[0] += Item("other")
row[:] = [Item("x"), Item("y")]
row[0], row[1] = row[1], row[0]
row[::2] = Item("z"),
del row[0]
row.clear()
"""
for line in programs.strip().splitlines():
    print("---", line)
    try:
        exec(line)
    except KeyError as error:
        print(error)

class Source:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        return self

    def __next__(self):
        if not self.count:
            raise StopIteration
        self.count -= 1
        return self.count

    def __del__(self):
        print("source gone")

class Target:
    def __setattr__(self, name, value):
        print("target gets", name, value)

target = Target()
target.a, target.b = Source(2)
target.a, *target.b = Source(3)
[target.a] = Source(1)
for target.a, target.b in [Source(2)]:
    print("body")
for wrong in (1, 3):
    try:
        target.a, target.b = Source(wrong)
    except ValueError as error:
        print(error)
