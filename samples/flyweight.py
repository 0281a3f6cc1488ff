# Flyweights: one object for each value, for as long as anyone holds it, and not a moment longer.
import weakref


class Colour:
    _pool = weakref.WeakValueDictionary()

    def __new__(cls, red, green, blue):
        key = red, green, blue
        colour = cls._pool.get(key)
        if colour is None:
            colour = super().__new__(cls)
            colour.red, colour.green, colour.blue = key
            cls._pool[key] = colour
        return colour

    def __repr__(self):
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"


walls = [Colour(255, 255, 255) for _ in range(1000)]
door = Colour(160, 32, 48)

print("walls painted:", len(walls), "colours in use:", len(Colour._pool))
print("all walls share one object:", all(wall is walls[0] for wall in walls))
print("the door as well:", Colour(160, 32, 48) is door)

walls[500] = door
print("one wall repainted:", sorted(map(repr, Colour._pool.values())))

walls = walls[500:501]
print("white is forgotten:", sorted(map(repr, Colour._pool.values())))

walls.clear()
del door
print("nothing is left:", list(Colour._pool))
