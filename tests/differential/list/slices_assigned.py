# assignment to slices of lists: growing, shrinking, inserting, from itself, from iterators; errors
from _show import run

a = list(range(6))
run(globals(), """
a[2:4] = 'xyz'; print(a)
a[1:1] = [7]; print(a)
a[:0] = (1, 2); print(a)
a[len(a):] = iter('end'); print(a)
a[-2:] = []; print(a)
a[3:1] = ['here']; print(a)
a[:] = range(5); print(a)
a[1:3] = a; print(a)
a[:] = a; print(a)
a[2:] = (x for x in 'gen'); print(a)
a[100:200] = ['far']; print(a)
a[-100:-50] = ['front']; print(a)
a[:] = {1: 2}; print(a)
a[:] = 5
a[0:1] = None
a[::1] = 7
a[::1] = 'ab'; print(a)
a[0:0] = [[]]; print(a)
a[True:] = [0]; print(a)
a['x':] = []
a[1.5:] = []
a.__setitem__(slice(0, 1), 'pq'); print(a)
a[:] = []; print(a)
a[5:9:1] = [1]; print(a)
""")
