# Cells: contents, empty cells, assignment, identity, comparison, sharing between functions.
from types import CellType
def outer():
    a, b = 1, [2]
    def one(): return a
    def two():
        nonlocal a
        a += 1
        return a, b
    return one, two
one, two = outer()
print([c.cell_contents for c in one.__closure__], [c.cell_contents for c in two.__closure__])
print(one.__closure__[0] is two.__closure__[0], one.__code__.co_freevars, two.__code__.co_freevars)
two()
print(one())
one.__closure__[0].cell_contents = 10
print(one(), two())
del one.__closure__[0].cell_contents
try: one()
except NameError as error: print(error)
try: one.__closure__[0].cell_contents
except ValueError as error: print(error)
def late():
    def inner(): return x
    yield inner
    x = 1
    yield inner
g = late()
f = next(g)
try: print(f.__closure__[0].cell_contents)
except ValueError as error: print(error)
next(g)
print(f.__closure__[0].cell_contents)
empty, full = CellType(), CellType(5)
print(type(empty), full.cell_contents, full == CellType(5), full != CellType(6), full < CellType(6), empty < full, empty == CellType())
try: full < 5
except TypeError as error: print(error)
print(full == 5, full.__eq__(5))
try: hash(full)
except TypeError as error: print(error)
try: CellType(1, 2)
except TypeError as error: print(error)
try: full.other = 1
except AttributeError as error: print(error)
try:
    class Sub(CellType): pass
except TypeError as error: print(error)
try: one.__closure__ = ()
except AttributeError as error: print(error)
print((lambda: 0).__closure__)
functions = []
for i in range(3): functions.append(lambda: i)
print([f() for f in functions])
def loop():
    result = []
    for i in range(3): result.append(lambda: i)
    return result
print([f() for f in loop()], len({id(f.__closure__[0]) for f in loop()}))
def params(a, *b, c=3, **d): return lambda: (a, b, c, d)
print(params(1, 2, e=5)(), params.__code__.co_cellvars, params.__code__.co_varnames)
print(repr(full).split(" at ")[0], repr(empty).split(": ")[1])
