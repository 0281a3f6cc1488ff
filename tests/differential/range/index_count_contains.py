# index, count and `in` of ranges: ints by arithmetic, all else by comparison; huge values
from _show import show


class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("  compared with", other)
        return self.n == other

    def __repr__(self):
        return f"L{self.n}"


class Number(int):
    pass


class Strange(int):
    def __eq__(self, other):
        print("  strange", int(other))
        return False

    __hash__ = int.__hash__


r = range(0, 20, 5)
show(globals(), """
r.index(5), r.index(0), r.index(15), r.index(True) if False else r.index(0.0)
r.index(20)
r.index(3)
r.index('x')
r.index(None)
r.index(-5)
r.index(5.0), r.index(5 + 0j), r.index(Number(10))
r.index(Loud(10))
r.index(Loud(11))
r.index(5, 1)
r.index()
r.count(5), r.count(3), r.count('x'), r.count(5.0), r.count(Loud(5)), r.count(False)
r.count()
5 in r, 6 in r, 5.0 in r, '5' in r, None in r, True in range(2), -5 in r, 20 in r, Number(5) in r
Loud(5) in r
Strange(5) in r
10**25 in range(10**30), 10**30 in range(10**30), -1 in range(10**30), 10**25 + 1 in range(0, 10**30, 10**25)
range(10**30).index(10**29), range(0, -10**30, -7).index(-7 * 10**20)
range(10**30).index(-1)
range(10**30).count(5)
range(5, -5, -3).index(-1), 2 in range(5, -5, -3), 3 in range(5, -5, -3)
float('inf') in range(3), float('nan') in range(3)
""")
