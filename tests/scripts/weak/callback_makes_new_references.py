import weakref


class Thing:
    def __init__(self, name):
        self.name = name


made = []


def gone(reference):
    new = Thing("made in the callback")
    made.append(new)
    made.append(weakref.ref(new, lambda r: print("second callback")))


a = Thing("a")
r = weakref.ref(a, gone)
del a
print(made[0].name, made[1]() is made[0])  # expect: made in the callback True
del made[0]  # expect: second callback
print(made[0]())  # expect: None
