class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__, error, traceback is not None)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a, b)
# expect: enter a
# expect: enter b
# expect: A B
# expect: exit b None None False
# expect: exit a None None False
with Manager("c", swallow=True):
    raise ValueError("swallowed")
# expect: enter c
# expect: exit c ValueError swallowed True
try:
    with Manager("d"), Manager("e"):
        raise KeyError("passes")
except KeyError as error:
    print("caught", error)
# expect: enter d
# expect: enter e
# expect: exit e KeyError 'passes' True
# expect: exit d KeyError 'passes' True
# expect: caught 'passes'
with (Manager("f") as f, Manager("g")):
    pass
# expect: enter f
# expect: enter g
# expect: exit g None None False
# expect: exit f None None False
