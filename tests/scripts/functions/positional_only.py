def f(a, /, b):
    return a, b


print(f(1, 2), f(1, b=2))  # expect: (1, 2) (1, 2)
try:
    f(a=1, b=2)
except TypeError as error:
    print(error)
# expect: f() got some positional-only arguments passed as keyword arguments: 'a'


def g(a, /, **more):
    return a, more


print(g(1, a=2))  # expect: (1, {'a': 2})
