class C:
    pass


def fill(thing, names):
    for name in names:
        match name:
            case "a":
                thing.a = 1
            case "b":
                thing.b = 2
            case "c":
                thing.c = 3
    return thing


for names in ("abc", "cba", "bca", "abc", "aabbcc", "c", ""):
    print(vars(fill(C(), names)))
# expect: {'a': 1, 'b': 2, 'c': 3}
# expect: {'c': 3, 'b': 2, 'a': 1}
# expect: {'b': 2, 'c': 3, 'a': 1}
# expect: {'a': 1, 'b': 2, 'c': 3}
# expect: {'a': 1, 'b': 2, 'c': 3}
# expect: {'c': 3}
# expect: {}
c = fill(C(), "abc")
del c.b
fill(c, "b")
print(vars(c))  # expect: {'a': 1, 'c': 3, 'b': 2}


class Guarded:
    @property
    def a(self):
        return self._a

    @a.setter
    def a(self, value):
        self._a = value * 100


print(vars(fill(Guarded(), "ab")), fill(Guarded(), "a").a)  # expect: {'_a': 100, 'b': 2} 100
