def compose(*functions):
    def call(x):
        for function in functions:
            x = function(x)
        return x
    return call


def add(n):
    return lambda x: x + n


print(compose(add(1), add(10), str)(5))  # expect: 16


def outer(a, b=2, *rest, k=3, **more):
    def inner():
        return a, b, rest, k, more
    a += 1
    return inner


print(outer(1, 5, 6, 7, z=8)())  # expect: (2, 5, (6, 7), 3, {'z': 8})
