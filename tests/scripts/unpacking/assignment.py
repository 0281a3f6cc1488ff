a, b = 1, 2
a, b = b, a
(c, d), [e, *f] = (3, 4), "xyz"
g = h = [5]
*i, j = range(4)
k, *l, m = "ab"
print(a, b, c, d, e, f, g is h, i, j, k, l, m)
# expect: 2 1 3 4 x ['y', 'z'] True [0, 1, 2] 3 a [] b
[n] = {7}
(o,) = [8]
*p, = (1, 2)
print(n, o, p)  # expect: 7 8 [1, 2]
x = [0, 0]
q = x[0], x[1] = 5, 6
print(q, x)  # expect: (5, 6) [5, 6]
