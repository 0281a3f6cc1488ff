# Chains of targets of all kinds, from left to right, each getting the same object.
class O:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)
o, d, l = O(), {}, [0] * 3
a = o.b = d["c"] = l[1] = (e, *f) = [1, 2, 3]
print(a is d["c"] is l[1], e, f)
x = y = z = 0
x += 1
print(x, y, z)
(a, b), c = (c, [d_, *e]) = ("ab", "xyz")
print(a, b, c, d_, e)
a = (b := 5) + 1
print(a, b)
a: int = 3
a, = b, = [[7]]
print(a, b)
i = 0
i = l[i] = 2
print(i, l)
l[i], i = "last", 0
print(l, i)
for a, *b in [(1, 2, 3), "xy"]: print(a, b)
for o.attr in range(2): pass
for l[0] in "ab": print(l[0], end=" ")
print()
with_nothing = [(k, v) for k, v in {"a": 1}.items()]
print(with_nothing)
*a, b = *c, d = 1, 2, 3
print(a, b, c, d)
[a, b] = (c, d) = {1: 2, 3: 4}
print(a, b, c, d)
a = b = []
b += [1]
print(a)
t = 1,
print(t, (1,), (), [()], ((1),), ((1,),))
def f(): return (a, b) if (a := 1) and (b := 2) else None
print(f())
