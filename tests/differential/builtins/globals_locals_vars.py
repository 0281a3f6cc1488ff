# globals(), locals() and vars(): which dict, copies, comprehensions, class bodies, errors.
g = globals()
g["made"] = 5
print(made, globals() is g, vars() is g, locals() is g, g["__name__"])
def function(a, *b, c=3, **d):
    e = 5
    before = locals()
    f = 6
    print(before, sorted(locals()))
    before["a"] = 99
    print(a, locals()["a"], locals() is before)
function(1, 2, z=4)
class C:
    x = 1
    inside = locals()
    x2 = vars() is inside
    inside["dynamic"] = 7
print(C.x2, C.dynamic)
c = C()
c.a = 1
vars(c)["b"] = 2
print(vars(c), c.b, vars(c) is c.__dict__, type(vars(C)).__name__)
def gen():
    y = 1
    yield sorted(locals())
    z = 2
    yield sorted(locals())
print(list(gen()))
print((lambda q: locals())(3))
for call in (lambda: vars(5), lambda: vars([]), lambda: vars(1, 2), lambda: globals(1), lambda: locals(x=1), lambda: vars(object())):
    try:
        print(call())
    except TypeError as error:
        print(error)
import types
m = types.ModuleType("m")
print(sorted(vars(m)))
class D:
    @property
    def __dict__(self): return {"fake": 1}
print(vars(D()))
