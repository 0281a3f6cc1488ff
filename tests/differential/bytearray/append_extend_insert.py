# append, extend, insert: values, sources, errors, and that a failed extend changes nothing.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
a = bytearray(b"abc")
def m(name, *args):
    t(getattr(a, name), *args); print(a)
for v in [0, 255, True, Index(65), 256, -1, 10**30, "a", b"a", None, 1.5, Index(999)]: m("append", v)
m("append"); m("append", 1, 2)
a = bytearray(b"abc")
for v in [b"x", bytearray(b"y"), memoryview(b"z"), [1, 2], (3,), range(4, 6), iter([7]), {65: 1}, [Index(66)], [], "abc", [256], [-1], ["a"], [1.5], 5, None, [1, 2, 300], [10**30], memoryview(b"abcd")[::2], {"a"}]: m("extend", v)
m("extend"); m("extend", [], [])
def gen():
    yield 1
    raise ValueError("late")
m("extend", gen())
a = bytearray(b"abc"); a.extend(a); print(a); a.extend(iter(a[:2])); print(a)
a = bytearray(b"abc")
for i, v in [(0, 1), (100, 2), (-1, 3), (-100, 4), (2, 5), (True, 6), (Index(1), 7), (0, 256), (0, -1), (0, "a"), ("x", 1), (1.5, 1), (None, 1), (10**30, 1), (-10**30, 1), (0, b"a"), (0, None)]: m("insert", i, v)
m("insert", 1); m("insert")
