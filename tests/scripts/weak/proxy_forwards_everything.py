import weakref


class Number:
    def __init__(self, n):
        self.n = n

    def double(self):
        return self.n * 2

    def __add__(self, other):
        return self.n + other

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return f"item {i}"

    def __str__(self):
        return f"number {self.n}"

    def __eq__(self, other):
        return self.n == other

    def __iter__(self):
        return iter(range(self.n))


a = Number(3)
p = weakref.proxy(a)
print(p.n, p.double(), p + 1, len(p), p[7], str(p), p == 3, list(p), bool(p), 2 in p)
# expect: 3 6 4 3 item 7 number 3 True [0, 1, 2] True True
p.n = 5
p.extra = "set"
print(a.n, a.extra, type(p).__name__, weakref.proxy(a) is p, isinstance(p, Number))
# expect: 5 set ProxyType True True
try:
    hash(p)
except TypeError as error:
    print(error)  # expect: unhashable type: 'weakref.ProxyType'
del a
for bad in (lambda: p.n, lambda: p.double(), lambda: p + 1, lambda: len(p), lambda: str(p)):
    try:
        bad()
    except ReferenceError as error:
        print(error)
# expect: weakly-referenced object no longer exists
# expect: weakly-referenced object no longer exists
# expect: weakly-referenced object no longer exists
# expect: weakly-referenced object no longer exists
# expect: weakly-referenced object no longer exists
