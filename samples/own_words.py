# Three words that need no import here: `weakref`, `WeakValueDict` and `finalize`. (CPython knows none of them.)


class Kite:
    def __init__(self, colour):
        self.colour = colour

    def __repr__(self):
        return f"<{self.colour} kite>"


kites = WeakValueDict()

red = kites["red"] = Kite("red")
blue = kites["blue"] = Kite("blue")
string = weakref(red)
finalize(red, print, "the red kite flew away")

print(string(), dict(kites))
del red
print(string(), dict(kites))

print("the old names are the same things:",
      weakref.ref(blue) is weakref(blue), weakref.finalize is finalize, weakref.WeakValueDictionary is WeakValueDict)
