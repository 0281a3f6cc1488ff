# when items of tuples die: from the end, after unpacking, in slices and temporaries
class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  dies", self.name)


def fresh(names="abcd"):
    return tuple(Item(n) for n in names)


print("drop")
t = fresh()
del t
print("slice")
t = fresh()
t = t[1:3]
print("rest")
t = None
print("unpack")
a, b, *c = fresh()
print("unpacked")
a = None
c = None
b = None
print("temporary")
fresh("xy")[0]
print("index", fresh("pq")[1].name)
print("sum")
t = fresh("ab") + fresh("cd")
del t
print("nested")
t = (Item("1"), (Item("2"), Item("3")), Item("4"))
del t
print("argument")


def f(*args):
    print("in f", len(args))


f(*fresh("mn"))
print("swap")
a, b = Item("left"), Item("right")
a, b = b, a
print(a.name, b.name)
a, b = Item("new left"), Item("new right")
print("end")
