# list slices as they are read: steps, negative bounds, bounds of any type, errors
from _show import show


class Index:
    def __index__(self):
        return 2


a = list(range(10))
show(globals(), """
a[:]
a[:] is a
a[2:5]
a[-3:]
a[:-7]
a[5:2]
a[100:], a[-100:3], a[8:100]
a[::2], a[1::3]
a[::-1]
a[8:2:-2]
a[2:8:-1]
a[-1:-5:-1]
a[::100], a[::-100]
a[10**40:], a[:10**40], a[::10**40], a[::-10**40]
a[Index():], a[:Index()], a[::Index()]
a[None:None:None]
a[True:5]
a[::0]
a['a':]
a[:1.5]
a[::'x']
a[0:3, 1]
[][1:2], [][::-1]
a[slice(1, 4)], a[slice(3)]
a.__getitem__(slice(0, 2))
""")
for start in (None, -12, -3, 0, 4, 12):
    for stop in (None, -12, -3, 0, 4, 12):
        print(start, stop, [a[start:stop:step] for step in (1, 3, -1, -4)])
