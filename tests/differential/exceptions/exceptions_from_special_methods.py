# Exceptions that come out of special methods: __bool__, __eq__, __hash__, __len__, __index__, __iter__, __contains__.
class Bad:
    def __init__(self, *names):
        self.names = names

    def fail(self, name, default=NotImplemented):
        if name in self.names:
            raise ValueError(name)
        return default

    def __bool__(self):
        return self.fail("bool", True)

    def __eq__(self, other):
        return self.fail("eq", self is other)

    def __hash__(self):
        return self.fail("hash", 5)

    def __len__(self):
        return self.fail("len", 1)

    def __index__(self):
        return self.fail("index", 0)

    def __iter__(self):
        return iter(self.fail("iter", ()))

    def __contains__(self, item):
        return self.fail("contains", False)

    def __repr__(self):
        return self.fail("repr", "Bad()")

    def __str__(self):
        return self.fail("str", "bad")

    def __format__(self, spec):
        return self.fail("format", "fmt")

    def __lt__(self, other):
        return self.fail("lt", True)

    def __call__(self):
        return self.fail("call", None)

    def __getitem__(self, key):
        return self.fail("getitem", key)

    def __add__(self, other):
        return self.fail("add", 1)

    def __radd__(self, other):
        return self.fail("radd", 1)

    def __int__(self):
        return self.fail("int", 1)

    def __float__(self):
        return self.fail("float", 1.0)


def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        trace, depth = error.__traceback__, 0
        while trace:
            trace, depth = trace.tb_next, depth + 1
        print(label, type(error).__name__, error, depth)


cases = {
    "bool": [lambda b: not b, lambda b: b and 1, lambda b: 1 if b else 2, lambda b: any([b]), lambda b: all([b]), lambda b: list(filter(None, [b])),
             lambda b: [x for x in [1] if b], bool],
    "eq": [lambda b: b == 1, lambda b: 1 == b, lambda b: b in [1], lambda b: [b] == [1], lambda b: [1].index(b), lambda b: {5: 1}.get(b), lambda b: (b,) == (1,),
           lambda b: [1].count(b), lambda b: [2].remove(b), lambda b: b != 1],
    "hash": [hash, lambda b: {b}, lambda b: {b: 1}, lambda b: b in {}, lambda b: hash((1, b)), lambda b: {}.get(b), lambda b: set([b]), lambda b: frozenset([b])],
    "len": [len, lambda b: list(reversed(b))],
    "index": [lambda b: [1][b], lambda b: range(b), lambda b: "abc"[b:], lambda b: hex(b), lambda b: [1] * b, lambda b: bytes(b), lambda b: chr(b)],
    "iter": [list, tuple, lambda b: [*b], lambda b: sum(b), lambda b: dict(b), lambda b: "".join(b), lambda b: [x for x in b], lambda b: print(*b), sorted],
    "contains": [lambda b: 1 in b, lambda b: 1 not in b],
    "repr": [repr, lambda b: f"{b!r}", lambda b: str([b]), lambda b: "%r" % b, lambda b: "{!r}".format(b), lambda b: repr({1: b}), ascii],
    "str": [str, lambda b: "%s" % b, lambda b: print(b)],
    "format": [format, lambda b: f"{b}", lambda b: "{}".format(b)],
    "lt": [lambda b: b < 1, lambda b: sorted([b, b]), lambda b: max([b, b]), lambda b: min(b, b), lambda b: [b] < [Bad("lt")]],
    "call": [lambda b: b(), lambda b: list(iter(b, 1)), lambda b: sorted([1], key=lambda x: b())],
    "getitem": [lambda b: b[0], lambda b: b[1:2], lambda b: b["k"]],
    "add": [lambda b: b + 1, lambda b: sum([b], b)],
    "radd": [lambda b: 1 + b, lambda b: sum([b])],
    "int": [int],
    "float": [float, lambda b: "%f" % b],
}
for name, actions in cases.items():
    for i, action in enumerate(actions):
        attempt(f"{name} {i}", lambda: action(Bad(name)))
