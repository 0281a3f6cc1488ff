# inspect.getclosurevars(): the variables around a function.
import inspect
GLOBAL = 1
def outer(a):
    b = 2
    def inner(c):
        return a + b + c + GLOBAL + len([]) + missing_name
    return inner
f = outer(5)
print(inspect.getclosurevars(f).nonlocals)
class C:
    def m(self): return GLOBAL
v = inspect.getclosurevars(C().m)
print(v.nonlocals)
print(inspect.getclosurevars(lambda x: x))
for bad in (5, len, C):
    try:
        inspect.getclosurevars(bad)
    except TypeError as error:
        print(error)
