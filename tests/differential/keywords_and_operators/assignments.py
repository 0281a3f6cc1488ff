# Assignment in all forms: chains, order, stars, nested, augmented, annotated, walrus.
log = []
class T:
    def __setattr__(self, name, value): log.append((name, value))
    def __setitem__(self, key, value): log.append((key, value))
t = T()
def key(k): log.append(k); return k
a = b = c = 1
t.x = t[key("k")] = d = key("value")
print(a, b, c, d, log)
log.clear()
t.a, t[key(1)], *t.rest = 1, 2, 3, 4
(t.p, [t.q, (t.r,)]) = 1, (2, [3])
print(log)
x, = [1]; [y] = 2,; (z) = 3; (w,) = "w"; [p, *q] = "abc"; *r, = range(2); (), [] = [], ()
print(x, y, z, w, p, q, r)
i = 0
i, items = 1, [0, 0]
i, items[i] = 0, 9
print(i, items)
for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^="):
    v = 13
    exec(f"v {op} 3")
    print(op, v, end="; ")
print()
l = m = [1]
l += 2,
l += [3],
m *= 2
print(l, m is l)
n: int = 5
o: list[int]
n: "text" = n + 1
(s): int = 7
t.u: int = 8
print(n, s, __annotations__, "o" in globals())
if (u := 10) > 5 and (v := u + 1): print(u, v, (w := (u, v)), [x2 := 1, x2 + 1], {(k := 1): k})
a = b, c = d = (1, 2)
print(a, b, c, d)
a, b = b, a
print(a, b)
f = lambda: (yield)
x = y = lambda q=1, *r, s: (q, r, s)
print(x(s=2), y is x)
g = h = 1 if 0 else 2
j = not 0
k = *"ab", "c"
print(g, h, j, k)
del a, (b, [c]), l[0], m[0:1]
print(l, "a" in globals())
