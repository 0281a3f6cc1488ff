# The program that README.md shows, word for word; it uses the own words.
class Kite:
    def __init__(self, colour):
        self.colour = colour

kites = WeakValueDict()
red = kites["red"] = Kite("red")
string = weakref(red)                     # looks at the kite, and does not hold it
finalize(red, print, "the red kite flew away")

print(string().colour, list(kites))
del red                                   # the last reference: the kite is gone in this very line
print(string(), list(kites))
