# Lambdas and conditional expressions in every position, and their parameters.
f = lambda: 1
g = lambda x, y=2, /, z=3, *a, k, l=4, **m: (x, y, z, a, k, l, m)
print(f(), g(1, k=5), g(1, 2, 3, 4, k=5, n=6), (lambda *, k: k)(k=1), (lambda *a: a)(1), (lambda **k: k)(a=1), (lambda x, /: x)(1))
print((lambda: (yield))().__class__.__name__, (lambda: lambda: 2)()(), (lambda x: lambda y: x + y)(1)(2), [l() for l in [lambda: 3]], {lambda: 1: 2}.__len__())
print((lambda x: x if x else None)(0), (lambda: 1, 2)[1], (lambda x=lambda: 5: x)()(), (lambda: (1, 2))(), (lambda: [1])(), (lambda x: (y := x) + y)(2))
print(1 if True else 2 if True else 3, (1 if False else 2) if True else 3, [1 if x else 2 for x in (0, 1)], [x for x in (1, 2) if (x if x > 1 else 0)], {1 if 1 else 2: 3 if 0 else 4})
print(f"{1 if 1 else 2}", (lambda: 1 if 0 else lambda: 2)()(), not 1 if 1 else 2, 1 or 2 if 0 else 3, 1 if 0 or 1 else 2, *(1, 2) if 1 else (3,), **{"end": "!\n"} if 1 else {})
print([(lambda i: lambda: i)(i)() for i in range(3)], [l() for l in [lambda: i for i in range(3)]], [l() for l in [lambda i=i: i for i in range(3)]])
print(sorted("bca", key=lambda c: -ord(c)), list(map(lambda x, y: x * y, [1, 2], [3, 4])), list(filter(lambda x: x % 2, range(5))), max([1, -3], key=lambda n: abs(n)))
