def f(a, b=2, c=[]):
    c.append(a)
    return a, b, c


print(f(1), f(2, 3), f(4, c=[]), f(5))
# expect: (1, 2, [1, 2, 5]) (2, 3, [1, 2, 5]) (4, 2, [4]) (5, 2, [1, 2, 5])
print(f.__defaults__, f.__name__)  # expect: (2, [1, 2, 5]) f
f.__defaults__ = (20, None)
try:
    f(1)
except AttributeError as error:
    print(error)  # expect: 'NoneType' object has no attribute 'append'
