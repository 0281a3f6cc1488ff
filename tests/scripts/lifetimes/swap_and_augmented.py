class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def __add__(self, other):
        return Thing(self.name + other.name)

    def __iadd__(self, other):
        return Thing(self.name + "+" + other.name)


a, b = Thing("a"), Thing("b")
a, b = b, a
print(a.name, b.name)  # expect: b a
c = a + b
print(c.name)  # expect: ba
c += a  # expect: del ba
print(c.name)  # expect: ba+b
c = a + b + a
# expect: del ba
# expect: del ba+b
print("end")  # expect: end
del a, b, c
# expect: del b
# expect: del a
# expect: del bab
print("really")  # expect: really
