# Names in class bodies: own ones, those of functions around, of modules; mangled ones.
def show(action):
    try:
        print(action())
    except NameError as error:
        print(type(error).__name__, error, error.name)


x = "global"


def outer():
    x = "outer"
    class C:
        print(x)
        x = x + " in class"
        print(x)
        del x
        try:
            print(x)
        except NameError as error:
            print(error)
    return C.__name__


show(outer)


def unbound():
    class C:
        print(y)
    y = 1


show(unbound)


class Mangled:
    def f(self): return __name
    def g(self):
        __local
        __local = 1
    def h(self): del __gone


show(Mangled().f)
show(Mangled().g)
show(Mangled().h)


class Scope:
    z = 1
    def f(self): return z
    values = [z for _ in [1]] if False else []
    try:
        inner = [z2 for _ in [1]]
    except NameError as error:
        print(error)


show(Scope().f)
class Late:
    def method(self) -> "Undefined": return Undefined
show(Late().method)
try:
    class Derived(Unknown): pass
except NameError as error:
    print(error)
try:
    class Meta(metaclass=unknown_meta): pass
except NameError as error:
    print(error)
