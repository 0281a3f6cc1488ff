class A:
    def hello(self):
        return "old"


class B(A):
    pass


def call(thing):
    return thing.hello()


b = B()
print(call(b), call(b))  # expect: old old
A.hello = lambda self: "new"
print(call(b))  # expect: new
B.hello = lambda self: "own"
print(call(b))  # expect: own
b.hello = lambda: "instance"
print(call(b))  # expect: instance
del b.hello, B.hello
print(call(b))  # expect: new
A.hello = property(lambda self: lambda: "property")
print(call(b))  # expect: property
