# operator's functions let go of operands and results at the same moment as the operators; item functions, in-place forms and getters over dying things
import operator
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"

    def __del__(self):
        print("  dies", self.name)

    def __add__(self, other):
        print("  add")
        return Thing(self.name + other.name)

    def __iadd__(self, other):
        print("  iadd")
        return Thing(self.name + "=" + other.name)

    def __neg__(self):
        return Thing("-" + self.name)

    def __eq__(self, other):
        return self is other

    def __contains__(self, item):
        return False

    def __getitem__(self, key):
        return Thing(f"{self.name}[{key}]")

    def __setitem__(self, key, value):
        print("  set", key, value)

    def __delitem__(self, key):
        print("  del", key)

    def method(self, *arguments):
        print("  method", arguments)
        return Thing(self.name + ".method")

    @property
    def attribute(self):
        return Thing(self.name + ".attribute")


print("add")
operator.add(Thing("a"), Thing("b"))
print("add kept")
kept = operator.add(Thing("a"), Thing("b"))
print("iadd")
kept = operator.iadd(kept, Thing("c"))
print("neg of neg")
operator.neg(operator.neg(Thing("n")))
print("eq", operator.eq(Thing("l"), Thing("r")))
print("contains", operator.contains(Thing("box"), Thing("item")))
print("getitem", operator.getitem(Thing("box"), 1))
print("setitem", operator.setitem(Thing("box"), 1, Thing("value")))
print("delitem", operator.delitem(Thing("box"), Thing("key")))
print("call", operator.call(Thing, "called"))
print("list")
row = [Thing("r0"), Thing("r1"), Thing("r2")]
operator.setitem(row, 0, Thing("new"))
print(row)
operator.delitem(row, slice(0, 2))
print(row)
print("concat", operator.concat(row, [Thing("tail")]))
row = operator.iconcat(row, [Thing("longer")])
print(row)
operator.setitem(row, slice(None), ())
print(row)
print("count", operator.countOf([Thing("x"), Thing("y")], Thing("z")))
print("index", operator.indexOf((thing for thing in [1, 2, 3]), 2))
try:
    operator.indexOf(iter([Thing("i")]), Thing("j"))
except ValueError as error:
    print(error)
    del error
print("getters")
print(operator.itemgetter(1)(Thing("i")))
print(operator.itemgetter(1, 2)(Thing("i")))
print(operator.attrgetter("attribute")(Thing("a")))
print(operator.attrgetter("attribute.attribute", "name")(Thing("a")))
print(operator.methodcaller("method", Thing("argument"))(Thing("m")))
caller = operator.methodcaller("method", Thing("kept argument"))
print(caller(Thing("m1")))
print(caller(Thing("m2")))
del caller
watched = Thing("watched")
getter = operator.itemgetter(watched)
seen = weakref.ref(watched)
del watched
print(seen() is None)
del getter
print(seen() is None)
weak = operator.attrgetter("x")
try:
    print(weakref.ref(weak)() is weak)
except TypeError as error:
    print(error)
print("end")
del kept
