# opener=, closefd=, fileno(): files over descriptors.
from _scratch import name, print
open(name, "w").write("content")
base = open(name)
def opener(path, flags):
    print("opener", path, isinstance(flags, int))
    return base.fileno()
f = open("anything", opener=opener, closefd=True)
print(f.name, f.read(), f.fileno() == base.fileno())
f.close()
try:
    base.close()
except OSError as error:
    print(error)
for result in (-1, "x", None):
    try:
        open("any", opener=lambda path, flags: result)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
def raising(path, flags):
    raise KeyError("from the opener")
try:
    open("any", opener=raising)
except KeyError as error:
    print("KeyError", error)
f2 = open(name, "rb")
g = open(f2.fileno(), closefd=False)
print(isinstance(g.name, int), g.read(), g.close(), f2.closed)
f2.seek(0)
print(f2.read())
f2.close()
try:
    open(f2.name if isinstance(f2.name, int) else 999)
except OSError as error:
    print(type(error).__name__, error)
h = open(name, "rb", 0)
print(h.closefd, h.fileno() > 2)
h.close()
