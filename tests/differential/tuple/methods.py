# tuple methods and operators: index, count, subscripts, slices, + *, errors of what a tuple can not do
from _show import run, show

t = (10, 20, 30, 20)


class Index:
    def __index__(self):
        return 1


show(globals(), """
t[0], t[-1], t[True], t[Index()]
t[4]
t[-5]
t['x']
t[1.0]
t[None]
t[10**30]
t[1, 2]
t[1:3], t[::-1], t[::2], t[5:], t[-2:], t[3:0:-2], t[:10**30]
t[::0]
t['a':]
t.index(20), t.index(20, 2), t.index(20, -1), t.index(20, -100, 100)
t.index(99)
t.index(10, 1)
t.index(10, 'x')
t.index()
t.count(20), t.count(5)
t.count()
t + (1,), t * 2, 2 * t, t * 0, t * -1
t + [1]
t + None
t * 'x'
t * 1.5
t * 10**30
t * (2**61)
() * (2**62)
t - t
20 in t, 5 in t
t.append(1)
t.sort()
len(t), bool(t), bool(())
t.__add__([1])
t.__contains__(10)
t.__rmul__(2)
sorted(t), list(reversed(t)), max(t), sum(t)
[n for n in dir(tuple) if not n.startswith('__')]
tuple[int, ...], tuple[()], tuple[int]((1,))
""")
run(globals(), """
t[0] = 1
t[0:1] = ()
del t[0]
del t[0:1]
t.x = 1
t += (1,); print(t)
t *= 2; print(t)
t += [1]
""")
