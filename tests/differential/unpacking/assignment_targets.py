# Unpacking into every kind of target: names, attributes, items, slices, nested lists and tuples, stars.
class O: pass
o = O()
d, l = {}, [0, 0, 0, 0]
a, o.x, d["k"], l[0], l[1:3] = range(5) if False else (1, 2, 3, 4, "xy")
print(a, o.x, d, l)
(a, [b, (c, d)]), *e = [1, [2, (3, 4)]], 5, 6
print(a, b, c, d, e)
[a, *o.rest, l[3]] = "abcde"
print(a, o.rest, l)
*l[0:2], last = range(5)
print(l, last)
*a, = "xyz"
print(a)
(a), (b) = 1, 2
[a], (b,) = [3], [4]
print(a, b)
() = []
[] = ()
for [] in [[], ()]: pass
a, *b, c = {1: 1, 2: 2, 3: 3, 4: 4}
print(a, b, c)
a, b = b"ab"
print(a, b)
a, (b, *c), d = 1, "xyz", 3
print(a, b, c, d)
x, y = y, x = 1, 2
print(x, y)
i, a = 0, [0, 0]
i, a[i] = 1, 5
print(i, a)
a = b = c = []
a.append(1)
print(b, c is a)
for i, (j, *k) in [(1, (2, 3, 4)), (5, [6])]: print(i, j, k)
for o.attr, l[0] in [(1, 2)]: print(o.attr, l)
[first, *_] = map(str, range(3))
print(first, _)
print([(p, q, r) for p, *q, r in ["abc", "de"]])
class Manager:
    def __enter__(self): return 1, (2, 3)
    def __exit__(self, *exc): pass
with Manager() as (m, (n, *s)): print(m, n, s)
