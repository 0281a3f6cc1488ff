# __del__ may save its object by giving it a new name. It is asked once only; a weak reference is not fooled.
import weakref

graveyard = []


class Cat:
    def __init__(self):
        self.lives = 9

    def __del__(self):
        self.lives -= 1
        print(f"  falls; {self.lives} lives left")
        graveyard.append(self)  # a new reference: the cat is saved


cat = Cat()
outside = weakref.ref(cat)

print("the cat loses its name:")
del cat
print("  seen from outside:", outside() is graveyard[0])

print("and once more, without ceremony:")
graveyard.clear()
print("  seen from outside:", outside())
