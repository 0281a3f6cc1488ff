# which __hash__ and __eq__ calls a dict makes: identity first, hash first, colliding keys, errors in them
class Key:
    def __init__(self, name, hash_value=1, same=()):
        self.name, self.hash_value, self.same = name, hash_value, same

    def __hash__(self):
        print(f"  hash {self.name}")
        return self.hash_value

    def __eq__(self, other):
        print(f"  {self.name} == {getattr(other, 'name', other)}")
        if self.same == "raise":
            raise ValueError("eq of " + self.name)
        return getattr(other, "name", other) in self.same

    def __repr__(self):
        return self.name


a, b, c = Key("a"), Key("b"), Key("c", 2)
twin = Key("twin", 1, ("a", "b"))
bad = Key("bad", 1, "raise")


def step(text):
    print(text)
    try:
        print("  =>", eval(text))
    except Exception as error:
        print("  =>", type(error).__name__, error)


d = {}
step("d.__setitem__(a, 1)")
step("d.__setitem__(a, 2)")
step("d.__setitem__(b, 3)")
step("d.__setitem__(c, 4)")
step("d[a], d[b], d[c]")
step("d[twin]")
step("d.get(Key('stranger'))")
step("d.get(Key('other hash', 7))")
step("d.setdefault(twin, 5)")
step("d.pop(twin)")
step("d")
step("d[1]")
step("1 in d")
step("d[bad]")
step("d.get(bad, 0)")
step("d.pop(bad)")
step("d.__setitem__(bad, 0)")
step("bad in d")
step("d == {b: 3, c: 4}")
step("{b: 3, c: 4} == dict(d)")
step("d.update({b: 30})")
step("dict(d)")
step("d.copy()")
step("dict.fromkeys([a, b])")
step("{**d}")
step("d | {c: 0}")


class BadHash:
    def __hash__(self):
        raise RuntimeError("hash")


class WrongHash:
    def __hash__(self):
        return "x"


class HugeHash:
    def __hash__(self):
        return 10**40


class MinusOne:
    def __hash__(self):
        return -1


class NoHash:
    __hash__ = None


class EqOnly:
    def __eq__(self, other):
        return True


for key in (BadHash(), WrongHash(), NoHash(), EqOnly()):
    for act in (lambda: {}[key], lambda: {key: 1}, lambda: key in {}, lambda: {}.get(key), lambda: {}.pop(key, 1), lambda: {1: 2}.pop(key, 1), lambda: {}.setdefault(key), lambda: {key}):
        try:
            print(type(key).__name__, act())
        except Exception as error:
            print(type(key).__name__, type(error).__name__, error)
print(hash(HugeHash()) == hash(10**40), hash(MinusOne()), {MinusOne(): 1}.keys() != [])
