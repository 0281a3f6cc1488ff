# Two objects that hold each other outlive their names. Counting references never frees them; the collector does.
import gc
import weakref


class Dancer:
    def __init__(self, name):
        self.name = name
        self.partner = None

    def __del__(self):
        print(f"  {self.name} leaves the floor")


gc.disable()  # so that the collector comes when this program says, and not before

ginger, fred = Dancer("Ginger"), Dancer("Fred")
ginger.partner, fred.partner = fred, ginger
watching = weakref.ref(ginger)

print("the names go, the couple dances on:")
del ginger, fred
print("  still dancing:", watching() is not None)

print("the collector comes by:")
found = gc.collect()
print("  still dancing:", watching() is not None)
print("  found something:", found > 0)

print("holding one way weakly, there is no cycle to begin with:")
ginger, fred = Dancer("Ginger"), Dancer("Fred")
ginger.partner, fred.partner = fred, weakref.ref(ginger)
del fred
del ginger
print("and nothing was left for the collector:", gc.collect())
