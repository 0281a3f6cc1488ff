def call(f):
    return f(3)


class Own:
    def __call__(self, x):
        return f"own {x}"


class Made:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"Made({self.x})"


import functools
for f in (lambda x: x, str, int, abs, [0, 0, 0, "item"].__getitem__, Own(), Made, Own().__call__, functools.partial(max, 5), type, range,
          lambda *a: a, lambda x, y=2: (x, y), lambda x, *, k=1: (x, k), lambda **k: k, lambda: 0, 5, list):
    try:
        print(call(f))
    except TypeError as error:
        print(error)
# expect: 3
# expect: 3
# expect: 3
# expect: 3
# expect: item
# expect: own 3
# expect: Made(3)
# expect: own 3
# expect: 5
# expect: <class 'int'>
# expect: range(0, 3)
# expect: (3,)
# expect: (3, 2)
# expect: (3, 1)
# expect: <lambda>() takes 0 positional arguments but 1 was given
# expect: <lambda>() takes 0 positional arguments but 1 was given
# expect: 'int' object is not callable
# expect: 'int' object is not iterable
print(call(lambda x: x + 1))  # expect: 4
