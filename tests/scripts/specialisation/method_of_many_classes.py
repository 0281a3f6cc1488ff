def call(thing):
    return thing.act(1)


class A:
    def act(self, x):
        return f"A {x}"


class B(A):
    def act(self, x):
        return "B" + super().act(x)


class Static:
    @staticmethod
    def act(x):
        return f"static {x}"


class Class:
    @classmethod
    def act(cls, x):
        return f"{cls.__name__} {x}"


class Callable:
    class act:
        def __init__(self, x):
            self.x = x

        def __repr__(self):
            return f"an act of {self.x}"


class Native:
    act = abs


class Late:
    pass


late = Late()
late.act = lambda x: f"late {x}"
for thing in [A(), A(), B(), Static(), Class(), Class, Callable(), Native(), late, A, A()]:
    try:
        print(call(thing))
    except TypeError as error:
        print(error)
# expect: A 1
# expect: A 1
# expect: BA 1
# expect: static 1
# expect: Class 1
# expect: Class 1
# expect: an act of 1
# expect: 1
# expect: late 1
# expect: A.act() missing 1 required positional argument: 'x'
# expect: A 1
a = A()
print(call(a))  # expect: A 1
a.act = lambda x: "shadowed"
print(call(a), call(A()))  # expect: shadowed A 1
A.act = lambda self, x: "replaced"
print(call(a), call(A()), call(B()))  # expect: shadowed replaced Breplaced
