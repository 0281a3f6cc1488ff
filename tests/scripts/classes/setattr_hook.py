class Frozen:
    def __init__(self):
        object.__setattr__(self, "x", 1)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name}")

    def __delattr__(self, name):
        print("deleting", name)
        super().__delattr__(name)


f = Frozen()
try:
    f.x = 2
except AttributeError as error:
    print(error)  # expect: cannot set x
print(f.x)  # expect: 1
del f.x  # expect: deleting x
print(f.__dict__)  # expect: {}
