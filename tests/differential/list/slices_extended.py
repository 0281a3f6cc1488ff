# assignment to and deletion of slices with a step: sizes must agree, except for the step 1
from _show import run

a = list(range(10))
run(globals(), """
a[::2] = 'abcde'; print(a)
a[::-3] = (1, 2, 3, 4); print(a)
a[1::4] = iter([9, 8, 7])
a[1::4] = iter([9, 8, 7]) if len(a[1::4]) == 3 else 'zz'; print(a)
a[::2] = [1]
a[::2] = []
a[5:2:2] = []; print(a)
a[5:2:2] = [1]
a[2:5:-1] = []; print(a)
a[2:5:-1] = [1, 2]
a[::-1] = a; print(a)
a[::2] = 5
a[::2] = None
a[::0] = [1]
a[::10**30] = ['one']; print(a)
a[3::10**30] = ['three']; print(a)
a[::-10**30] = ['last']; print(a)
del a[::3]; print(a)
del a[::-2]; print(a)
del a[1:2]; print(a)
del a[5:1:2]; print(a)
del a[::10**30]; print(a)
a = list(range(20))
del a[2:18:5]; print(a)
del a[15:3:-4]; print(a)
del a[::0]
del a['x':]
del a[100:]; print(a)
del a[:]; print(a)
""")
for step in (-4, -3, -2, -1, 1, 2, 3, 4):
    for start in (0, 3, 9):
        b = list(range(10))
        del b[start::step]
        c = list(range(10))
        c[start::step] = [-x for x in c[start::step]]
        print(step, start, b, c)
