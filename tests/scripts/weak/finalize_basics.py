import weakref


class Thing:
    pass


def goodbye(name, mark="."):
    print("goodbye " + name + mark)
    return "returned"


a = Thing()
f = weakref.finalize(a, goodbye, "a", mark="!")
print(f.alive, f.peek()[0] is a, f.peek()[1:] == (goodbye, ("a",), {"mark": "!"}), f.atexit)
# expect: True True True True
del a  # expect: goodbye a!
print(f.alive, f.peek(), f())  # expect: False None None
b = Thing()
g = weakref.finalize(b, goodbye, "b")
print(g(), g(), g.alive)
# expect: goodbye b.
# expect: returned None False
del b
print("nothing more")  # expect: nothing more
