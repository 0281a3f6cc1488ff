square = lambda x: x * x
print(square(5), (lambda: 1)(), (lambda *a, k=2, **m: (a, k, m))(1, z=3), (lambda x, y=2: x + y)(1))
# expect: 25 1 ((1,), 2, {'z': 3}) 3
print(square, square.__name__)  # expect: <function <lambda> at 0x> <lambda>
makers = [lambda: i for i in range(3)]
print([m() for m in makers], [m() for m in [lambda i=i: i for i in range(3)]])
# expect: [2, 2, 2] [0, 1, 2]
