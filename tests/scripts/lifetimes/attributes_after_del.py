class Inner:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("inner", self.name)


class Outer:
    def __init__(self):
        self.b = Inner("b")
        self.a = Inner("a")

    def __del__(self):
        print("outer, holding", self.a.name, self.b.name)


o = Outer()
o.c = Inner("c")
del o
# expect: outer, holding a b
# expect: inner b
# expect: inner a
# expect: inner c
print("end")  # expect: end
