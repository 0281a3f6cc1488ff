class A:
    def hello(self):
        print("A")


class B(A):
    def hello(self):
        print("B")
        super().hello()


class C(A):
    def hello(self):
        print("C")
        super().hello()


class D(B, C):
    def hello(self):
        print("D")
        super().hello()


D().hello()
# expect: D
# expect: B
# expect: C
# expect: A
print([c.__name__ for c in D.__mro__])  # expect: ['D', 'B', 'C', 'A', 'object']
try:
    class E(A, B):
        pass
except TypeError as error:
    print(error)
# expect: Cannot create a consistent method resolution order (MRO) for bases A, B
try:
    class F(A, A):
        pass
except TypeError as error:
    print(error)  # expect: duplicate base class A
