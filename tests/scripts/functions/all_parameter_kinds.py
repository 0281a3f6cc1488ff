def f(a, b, /, c, d=4, *rest, e, g=7, **more):
    return a, b, c, d, rest, e, g, more


print(f(1, 2, 3, e=5))  # expect: (1, 2, 3, 4, (), 5, 7, {})
print(f(1, 2, c=3, e=5, h=8))  # expect: (1, 2, 3, 4, (), 5, 7, {'h': 8})
print(f(1, 2, 3, 40, 50, 60, e=0, g=1, a="a", b="b"))
# expect: (1, 2, 3, 40, (50, 60), 0, 1, {'a': 'a', 'b': 'b'})
arguments, keywords = (1, 2, 3), {"e": 5, "x": 9}
print(f(*arguments, **keywords))  # expect: (1, 2, 3, 4, (), 5, 7, {'x': 9})
print(f(*[1], *(2, 3), 4, *range(2), **{"e": 1}, g=2, **{"z": 3}))
# expect: (1, 2, 3, 4, (0, 1), 1, 2, {'z': 3})
