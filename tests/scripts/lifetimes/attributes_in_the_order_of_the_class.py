# Instances of a class drop attributes in the order in which any of them was the first to have each.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, end=" ")


class Holder:
    def __init__(self, *names):
        for name in names:
            setattr(self, name, Noisy(name))


class SlotsAndDict(list):
    pass


def fill(thing, names):
    for name in names:
        setattr(thing, name, Noisy(name))


Holder("a", "b", "c")
print()  # expect: a b c 
Holder("c", "b", "a")
print()  # expect: a b c 
Holder("d", "c", "a")
print()  # expect: a c d 
Holder(*"hgfedcba")
print()  # expect: a b c d h g f e 
held = Holder("c", "b", "a")
del held.b
held.b = Noisy("b again")
del held
print()  # expect: b a b again c 
held = Holder("c", "b")
held.__dict__
held.a = Noisy("a")
del held
print()  # expect: a b c 
held = Holder("c", "b")
held.__dict__[1] = Noisy("one")
held.a = Noisy("a")
del held
print()  # expect: c b one a 


class Derived(Holder):
    pass


Derived("z", "a")
print()  # expect: z a 
fill(SlotsAndDict(), "abc")
print()  # expect: a b c 
fill(SlotsAndDict(), "cba")
print()  # expect: a b c 


class Failure(Exception):
    pass


fill(Failure(), "abc")
print()  # expect: a b c 
fill(Failure(), "cba")
print()  # expect: c b a 
