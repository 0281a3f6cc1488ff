# Reading items and slices of one-dimensional views, with all errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
m = memoryview(b"abcdef")
class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
for i in [0, -1, 5, True, 6, -7, 10**30, -10**30, "a", 1.0, None, (0,), (), (0, 1), (10,), ("a",), Ellipsis, (Ellipsis,), b"a", Index(2), Index("x"), (Index(1),), (slice(0, 1),), (slice(0, 1), 1), (slice(0, 1), slice(0, 2))]:
    t(operator.getitem, m, i)
for s in [slice(None), slice(1, 3), slice(None, None, 2), slice(None, None, -1), slice(-2, None), slice(100), slice(4, 1), slice(4, 1, -2), slice(None, None, 0), slice("a"), slice(Index(1), Index(4)), slice(10**30), slice(None, None, 10**30)]:
    t(lambda: (m[s].tolist(), m[s].shape, m[s].strides, m[s].nbytes, m[s].contiguous))
print(m[1:][1:][1:].tolist(), m[::2][::2].tolist(), m[::-1][::2].tolist(), m[::2][::-1].tobytes(), m[1:5][::-2].tolist(), list(m), list(reversed(m)), 97 in m, 200 in m, "a" in m, max(m), [*m[::3]])
it = iter(m); print(type(it).__name__, next(it), it.__length_hint__() if hasattr(it, "__length_hint__") else "no hint", list(it), next(it, "end"))
a, b, *c = m; print(a, b, c)
match m:
    case [97, *rest]: print("matched", rest)
print(m.index(99) if hasattr(m, "index") else "", m.count(97) if hasattr(m, "count") else "")
