# Targets that replace what they held, managers dropped in their own bodies, and the moment each one dies.
class Noisy:
    def __init__(self, name, gives=None):
        self.name, self.gives = name, gives

    def __enter__(self):
        print("enter", self.name)
        return self.gives if self.gives is not None else self

    def __exit__(self, *details):
        print("exit", self.name)

    def __del__(self):
        print("dead", self.name)


target = Noisy("old")
with Noisy("new") as target:
    print("body")
    target = None
    print("unnamed, yet alive")
print("after")
with Noisy("outer", Noisy("given")) as target:
    target = Noisy("replacement")
    print("given is gone?")
print("end", target.name)
with target as target:
    del target
    print("deleted")
print("and gone")
holder = [Noisy("item")]
with holder.pop() as holder:
    print(type(holder).__name__)
holder = 0


def function():
    local = Noisy("local")
    with Noisy("manager") as other, local:
        del local
        return other.name


print(function())


def raising():
    with Noisy("m1"), Noisy("m2", Noisy("v2")) as value:
        del value
        raise ValueError(Noisy("argument"))


try:
    raising()
except ValueError as error:
    print("caught", error.args[0].name)
print("handled")
items = [Noisy("a"), Noisy("b")]
with items[0] as items[0], items[1] as items[1]:
    items.clear()
    print("cleared")
print("left")
with Noisy("t", (Noisy("t0"), Noisy("t1"))) as (first, second):
    first = 1
    print("one")
    second = 2
    print("two")
for i in range(2):
    with Noisy(f"loop {i}") as each:
        print(each.name)
print("over")
del each
