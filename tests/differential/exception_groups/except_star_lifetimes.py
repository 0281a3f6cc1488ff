# When groups, their parts and leaves die with except*.
class Noisy(Exception):
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class A(Noisy):
    pass


class B(Noisy):
    pass


def f():
    try:
        raise ExceptionGroup("g", [A("a"), B("b")])
    except* A:
        print("A taken")
    except* B as e:
        print("B taken", e.exceptions[0].name)
    print("after")


f()
print("---")
try:
    try:
        raise ExceptionGroup("g", [A("c"), B("d")])
    except* A:
        pass
except ExceptionGroup as e:
    print("rest", e.exceptions[0].name)
print("---")
try:
    raise A("naked")
except* A as e:
    print(e.exceptions[0].name)
print("end")
