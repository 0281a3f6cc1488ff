# When arguments, defaults, varargs and locals of calls die, also when the call fails.
class Loud:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
def f(a, b=None): print("in f")
f(Loud("a"))
print("after f")
f(Loud("x"), Loud("y"))
def star(*args, **kw):
    print("in star", len(args), len(kw))
    del args
    print("args gone")
star(Loud("s1"), Loud("s2"), k=Loud("k"))
try: f(Loud("one"), Loud("two"), Loud("three"))
except TypeError as error: print(error)
try: f(Loud("p"), c=Loud("q"))
except TypeError as error: print(error)
try: f(Loud("m"), 1 / 0)
except ZeroDivisionError as error: print(error)
try: f(*[Loud("l"), Loud("m")], *5)
except TypeError as error: print(error)
def reassign(a):
    a = None
    print("reassigned")
reassign(Loud("r"))
def returns(a): return a
returns(Loud("returned"))
print("dropped")
kept = returns(Loud("kept"))
def nested(a): return f(a)
nested(Loud("nested"))
def locals_order():
    first, second, third = Loud("1"), Loud("2"), Loud("3")
    print("leaving")
locals_order()
def default(d=Loud("default")): pass
del default
def raising(a):
    local = Loud("local")
    raise ValueError(a.name)
try: raising(Loud("arg"))
except ValueError as error: print("caught", error)
print("after")
del kept
