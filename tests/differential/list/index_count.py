# list.index with bounds, count, remove and `in`: what is compared with what, and the errors
from _show import show


class Loud:
    def __init__(self, name, same=False):
        self.name, self.same = name, same

    def __eq__(self, other):
        print(f"  {self.name} == {getattr(other, 'name', other)}")
        return self.same

    def __repr__(self):
        return self.name


a = [1, 2, 3, 2, 1]
nan = float("nan")
show(globals(), """
a.index(2), a.index(2, 2), a.index(2, -3), a.index(1, 1), a.index(1, -1, 100)
a.index(2, 2, 3)
a.index(9)
a.index('x')
a.index(1, 10**30)
a.index(1, -10**30, 10**30)
a.index(3, None)
a.index(3, 1.5)
a.index()
a.index(1, 2, 3, 4)
a.index(1, start=0)
a.count(2), a.count(True), a.count(1.0), a.count('1')
a.count()
[nan].index(nan), [nan].count(nan), nan in [nan], float('nan') in [nan]
[].index(None)
[[1], [2]].index([2])
a.remove(7)
a.remove()
2 in a, 9 in a, '1' in a
""")
p, q = Loud("p"), Loud("q", True)
print(p in [p], [q, p].count(p), [p, q].index(q), 5 in [p, q, 6])
print([p].index(p))
row = [p, q]
row.remove("x")
print(row)
