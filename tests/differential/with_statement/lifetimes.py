# When managers and what they return die.
class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return Result(self.name)

    def __exit__(self, *exc):
        print("exit", self.name)

    def __del__(self):
        print("del manager", self.name)


class Result:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del result", self.name)


with Manager("unnamed"):
    print("body")
print("---")
with Manager("named") as r:
    print("body")
print("left")
del r
print("---")


def f():
    with Manager("function") as r:
        return r.name


print(f())
try:
    with Manager("raising") as r:
        raise KeyError
except KeyError:
    print("handling")
print("handled")
r = None
with Manager("first"), Manager("second"):
    print("body")
for i in range(2):
    with Manager(i):
        continue
print("end")
