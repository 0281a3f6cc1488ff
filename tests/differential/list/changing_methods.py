# append, insert, extend, pop, remove, reverse, clear, copy: results and errors
from _show import run, show

a = [1, 2, 3]
show(globals(), """
a.append(4), a
a.append()
a.append(1, 2)
a.append(object=1)
a.insert(0, 'a'), a
a.insert(-1, 'b'), a
a.insert(100, 'c'), a
a.insert(-100, 'd'), a
a.insert(True, 'e'), a
a.insert(10**30, 'f')
a.insert('x', 1)
a.insert(1.0, 1)
a.insert(1)
a.pop(), a
a.pop(0), a
a.pop(-2), a
a.pop(50)
a.pop(-50)
a.pop('x')
a.pop(1.0)
a.pop(None)
a.pop(1, 2)
a.pop(index=0)
a.pop(10**30)
[].pop()
[].pop(0)
a.remove('a'), a
a.reverse(), a
a.reverse(1)
a.copy() == a, a.copy() is a
a.copy(1)
a.extend('xy'), a
a.extend(a), len(a)
a.extend(5)
a.extend()
a.extend([], [])
a.clear(), a
a.clear(1)
""")


class Sub(list):
    pass


s = Sub([1])
s.x = 1
print(type(s.copy()).__name__, type(s + s).__name__, type(s * 2).__name__, type(s[:]).__name__)
print(Sub.__base__, Sub([1]) == [1], s.__dict__)


def broken():
    yield 1
    yield 2
    raise KeyError("stop")


run(globals(), """
a.extend(broken())
print(a)
a += broken()
print(a)
a[:] = broken()
print(a)
""")
