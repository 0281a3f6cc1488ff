# list subscripts: indexes of every type, out of range, read, assigned and deleted
from _show import run, show


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


a = [10, 20, 30]
show(globals(), """
a[0], a[-1], a[-3], a[True], a[Index(2)], a[Index(-2)]
a[3]
a[-4]
a[10**30]
a[-10**30]
a["x"]
a[1.0]
a[None]
a[1, 2]
a[Index("x")]
a[Index(10**30)]
[][0]
[].__getitem__(0)
[1].__getitem__()
[1].__getitem__(0, 1)
list.__getitem__((1,), 0)
""")
run(globals(), """
a[0] = 'first'
a[-1] = 'last'
a[Index(1)] = 'middle'
print(a)
a[3] = 1
a[-4] = 1
a[10**30] = 1
a['x'] = 1
a[1.0] = 1
a[None] = 1
a.__setitem__(0)
del a[-1]
print(a)
del a[5]
del a[-5]
del a['x']
del a[10**30]
a.__delitem__(0)
a.__delitem__(5)
a.__delitem__()
print(a)
""")
