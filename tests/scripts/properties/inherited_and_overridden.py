class A:
    @property
    def x(self):
        return "A"


class B(A):
    @property
    def x(self):
        return super().x + "B"


class C(B):
    x = "plain"


class D(A):
    @A.x.setter
    def x(self, value):
        print("set", value)


print(A().x, B().x, C().x)  # expect: A AB plain
d = D()
d.x = 1  # expect: set 1
print(d.x)  # expect: A
