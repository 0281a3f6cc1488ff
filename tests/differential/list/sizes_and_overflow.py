# sizes that no container can have: MemoryError and OverflowError, and that nothing is changed by them
from collections import deque

from _show import run, show


class Big:
    def __index__(self):
        return 10**30


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        raise IndexError


a, t, s, b = [1, 2], (1, 2), "ab", b"ab"
show(globals(), """
a * 10**30
a * (2**62)
t * (2**62)
t * Big()
a * Big()
a * -10**30, t * -(2**70), s * -10**30
s * 10**30
s * (2**62)
b * 10**30
bytearray(b) * (2**62)
[0] * (2**60)
(0,) * (2**60)
'x' * (2**63 - 1)
deque(a) * 10**30
range(3) * 2
a.pop(10**30)
a.insert(2**63, 1)
a[2**63]
t[-2**70]
len(Len(10**30))
len(Len(-1))
len(Len('x'))
len(Len(1.5))
bool(Len(10**30))
bool(Len(-1))
list(Len(2**62)), list(Len(5))
reversed(Len(10**30))
range(10**30)[10**29:].__class__, len(range(10**30)[::10**29])
bytes(10**30)
bytes(-1)
bytearray(2**62)
bytes(2**62)
list(range(2**62))
tuple(range(10**30))
'abc'.center(10**30)
'abc'.ljust(2**62)
'a'.zfill(2**62)
'%*d' % (10**30, 5)
[1] * 3, a
""")
run(globals(), """
a *= 2**62
a *= 10**30
a += range(2**62)
a.extend(range(2**62))
a[:] = range(2**62)
t *= 2**62
print(a, t)
""")
