# range(): arguments of every kind, attributes, truth, length, repr, and the errors
from _show import show


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


r = range(1, 10, 3)
show(globals(), """
range(3), range(1, 3), range(3, 1), range(0, -5, -2), range(0)
range(True), range(Index(3)), range(Index(1), Index(9), Index(2))
range()
range(1, 2, 3, 4)
range(1, 2, 0)
range(1.0)
range('3')
range(None)
range(1, None)
range(1, 2, None)
range(stop=3)
range(Index('x'))
r.start, r.stop, r.step
range(5).start, range(5).step
r.foo
len(range(10**30))
len(range(2**63 - 1))
len(range(2**63))
len(range(-2**63, 2**63))
range(10**30), range(-10**30, 10**30, 10**29)
bool(range(0)), bool(range(1)), bool(range(10**40)), bool(range(5, 5, 10**30))
repr(range(0, 3, 1)), str(range(1, 3)), repr(range(1, 3, 2)), f'{range(2)}'
type(range(True).stop), range(True)
range.__doc__.splitlines()[0]
[n for n in dir(range) if not n.startswith('__')]
range(3).__reduce__(), range(1, 5, 2).__reduce__()
range.__new__(range, 3)
range.__new__(int, 3)
range.__len__(range(4)), range(3).__sizeof__() > 0
hash(range(0)) == hash(range(5, 5)), hash(range(3)) == hash(range(0, 3, 1)), hash(range(0, 5, 2)) == hash(range(0, 6, 2))
hash(range(10)), hash(range(0)), hash(range(5, 6)), hash(range(1, 100, 7))
range[int]
""")
for statement in ("r.start = 1", "del r.start", "r[0] = 1", "del r[0]", "r.x = 1", "class Sub(range): pass"):
    try:
        exec(statement)
    except (TypeError, AttributeError) as error:
        print(statement, "=>", type(error).__name__, error)
