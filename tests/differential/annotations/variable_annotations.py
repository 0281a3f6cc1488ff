# Annotated assignments in modules, classes and functions: what is evaluated, stored and bound.
def say(x, value=None):
    print(x, end=" ")
    return value
a: say("annotation", int) = say("value", 1)
print(a, __annotations__)
b: "text"
try: b
except NameError as error: print(error)
(c): say("parenthesized", 2) = say("value", 3)
print(c)
class O: pass
o, d = O(), {}
o.x: say("attribute annotation") = say("value", 4)
d[say("key", "k")]: say("item annotation") = say("value", 5)
print(o.x, d)
say("object", o).y: say("only annotation")
say("object", d)[say("key")]: say("only annotation")
print()
(say("object", o)).z: say("parenthesized object", 1)
print(hasattr(o, "y"), hasattr(o, "z"), __annotations__)
def f():
    x: undefined_name = 1
    y: say("never")
    o.w: say("never") = 6
    say("object", o).v: say("never")
    say("object", d)[say("key"):say("end")]: never
    (z): never
    print(x, o.w)
    try: y
    except UnboundLocalError as error: print(error)
f()
print(f.__annotations__, f.__code__.co_varnames)
class C:
    a: int = 1
    b: str
    __private: float = 2.0
    (hidden): say("evaluated") = 3
    for i in range(2): loop: i
    print(__annotations__)
    def m(self): self.x: int = 5
print(C.__annotations__, C.hidden, C._C__private)
class D(C): pass
print(D.__annotations__, "__annotations__" in D.__dict__)
D.__annotations__["new"] = 1
print(D.__annotations__, C.__annotations__)
try: undefined_annotation: missing
except NameError as error: print(error)
try: value_first: missing1 = missing2
except NameError as error: print(error)
del __annotations__
try: late: int = 1
except NameError as error: print(error, late)
