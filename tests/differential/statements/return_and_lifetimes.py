# Values replaced by assignments, loops, returns and dels die at once, the old after the new is stored.
class Loud:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name, end="; ")
x = Loud("1")
x = Loud("2")
print("replaced")
x, y = Loud("a"), Loud("b")
print("unpacked")
x, y = y, x
print("swapped")
x = y = None
print("chain")
for x in [Loud("l1"), Loud("l2")]: print("in loop", x.name, end="; ")
print("after loop")
for x in (Loud(n) for n in "pq"): print("generated", end="; ")
del x
print("deleted")
def f():
    a = Loud("local a")
    b = Loud("local b")
    return a.name
print(f())
def g():
    Loud("temporary")
    print("statement over", end="; ")
    (Loud("tuple"), Loud("item"))[0]
    [Loud("in list")]
    print("leaving", end="; ")
g()
print()
class Slot:
    def __del__(self): print("sees", "v" in globals() and type(v).__name__, end="; ")
v = Slot()
v = 5
print()
d = {"k": Loud("value")}
d["k"] = Loud("new value")
print("stored")
d.clear()
print("cleared")
l = [Loud("0"), Loud("1"), Loud("2")]
l[0:2] = [Loud("slice")]
print("slice")
del l[:]
print("all")
def h():
    try: return Loud("returned")
    finally: print("finally", end="; ")
h()
print("dropped")
while (w := Loud("while")) and not w.name: pass
w = None
print("walrus")
if Loud("condition"): print("body")
assert Loud("assert")
print("asserted")
with_value = (Loud("c1") and Loud("c2"))
print("and")
del with_value
print(Loud("arg").name, Loud("arg2").name)
Loud("x").name = 5
print("attribute")
