class A:
    x = "A.x"

    def f(self):
        return "A.f"

    @classmethod
    def c(cls):
        return f"A.c of {cls.__name__}"


class B(A):
    x = "B.x"

    def f(self):
        inner = lambda: super(B, self).f()
        return inner() + super().x

    @classmethod
    def c(cls):
        return super().c()


print(B().f(), B.c(), B().c())  # expect: A.fA.x A.c of B A.c of B


def outside():
    return super().f()


try:
    outside()
except RuntimeError as error:
    print(error)  # expect: super(): no arguments
try:
    super(B, 5).f
except TypeError as error:
    print(error)
# expect: super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
try:
    class C(A):
        def f(self):
            return super().nothing
    C().f()
except AttributeError as error:
    print(error)  # expect: 'super' object has no attribute 'nothing'
