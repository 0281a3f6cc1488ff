class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def g():
    a = Thing("a")
    yield 1
    b = Thing("b")
    yield 2


x = g()
next(x)
next(x)
print("dropping")  # expect: dropping
del x
# expect: del a
# expect: del b
print("exhausting")  # expect: exhausting
for _ in g():
    pass
# expect: del a
# expect: del b
print("never started")  # expect: never started
y = g()
del y
