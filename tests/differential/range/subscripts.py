# range subscripts and slices: every sign of step, bounds outside, huge values, errors
from _show import show

r, down, empty, huge = range(10, 30, 3), range(9, -1, -2), range(0), range(-10**25, 10**25, 10**24)
show(globals(), """
r[0], r[-1], r[6], r[True]
r[7]
r[-8]
r['x']
r[1.0]
r[None]
r[10**30]
empty[0]
down[0], down[-1], down[4]
down[5]
r[1:3], r[:], r[::-1], r[::2], r[::-2], r[-3:], r[100:], r[:-100], r[5:2], r[5:2:-1]
down[1:3], down[::-1], down[::2], down[-2:], down[::-3]
empty[::-1], empty[5:10], empty[::3]
r[::0]
r['a':]
r[:1.5]
r[::'x']
huge[0], huge[-1], huge[10]
huge[3:5], huge[::-1], huge[::7]
range(10**30)[10**29], range(10**30)[-1], range(10**30)[5:10**29:10**28]
range(10**30)[10**30]
range(2**63)[2**62], range(2**64)[-2**63]
r.__getitem__(slice(1, None)), r.__getitem__(-1)
list(r[::-1]) == list(reversed(r))
""")
for start in (None, -20, -4, 0, 3, 20):
    for stop in (None, -20, -4, 0, 3, 20):
        print(start, stop, [list(r[start:stop:step]) for step in (1, 3, -1, -4)], down[start:stop:-1])
