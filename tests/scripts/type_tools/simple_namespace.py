import types
n = types.SimpleNamespace(a=1, b="x")
n.c = 3
print(n, n.a, n == types.SimpleNamespace(a=1, b="x", c=3), vars(n))
# expect: namespace(a=1, b='x', c=3) 1 True {'a': 1, 'b': 'x', 'c': 3}
del n.a
print(n)  # expect: namespace(b='x', c=3)
