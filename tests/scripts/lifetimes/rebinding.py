class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = Thing("first")
a = Thing("second")  # expect: del first
print("rebound")  # expect: rebound
a = a
print("same")  # expect: same
a = None  # expect: del second
print("none")  # expect: none


def f():
    x = Thing("local one")
    x = Thing("local two")
    print("in f")
    del x
    print("deleted")


f()
# expect: del local one
# expect: in f
# expect: del local two
# expect: deleted
