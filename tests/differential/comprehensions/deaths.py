# When things die in comprehensions: iterables, loop variables, results of failed ones, generator expressions.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __iter__(self): return iter((1, 2))
    def __bool__(self): return bool(self.n)
print("list", [d.n for d in (D(1), D(2))])
print("made", len([D(i) for i in (3, 4)]))
print("filtered", [d.n for d in map(D, (0, 5)) if d])
print("iterated", [x for x in D(6)])
print("nested", [x for d in map(D, (7, 8)) for x in d])
print("set", {d.n for d in map(D, (9,))}, "dict", {d.n: D(10) for d in map(D, (11,))} and "gone")
try: [D(12 + i) if i < 2 else 1 // 0 for i in range(3)]
except ZeroDivisionError: print("failed")
g = (D(20 + i) for i in range(2))
print(next(g).n)
del g
print("closed")
g = (x for x in D(30))
print("made generator")
next(g)
del g
print("after")
def f():
    d = D(40)
    r = [d.n for _ in "ab"]
    d = None
    print("rebound", r)
f()
def shadow():
    x = D(50)
    r = [x.n for x in map(D, (51, 52))]
    print("kept", x.n, r)
shadow()
print(sum(d.n for d in map(D, (60, 61))))
print(max((D(i) for i in (70, 71)), key=lambda d: d.n).n)
print([(d := D(80)).n for _ in "a"], d.n)
d = None
print(*[D(90).n, D(91).n])
print([lambda: d for d in map(D, (95, 96))][0]().n)
