class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def f(x=Thing("default")):
    pass


print("defined")  # expect: defined
del f  # expect: del default
print("gone")  # expect: gone


def make():
    t = Thing("captured")
    return lambda: t


g = make()
print(g().name)  # expect: captured
g = None  # expect: del captured
print("end")  # expect: end
