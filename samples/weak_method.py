# A bound method is made anew each time, so a plain reference to it is dead at birth. WeakMethod is the right one.
import weakref


class Button:
    def __init__(self):
        self.handlers = []

    def on_press(self, handler):
        self.handlers.append(weakref.WeakMethod(handler, self.handlers.remove))

    def press(self):
        print(f"  pressed; {len(self.handlers)} listening")
        for reference in self.handlers[:]:
            reference()()


class Lamp:
    def __init__(self, room):
        self.room = room
        self.lit = False

    def toggle(self):
        self.lit = not self.lit
        print(f"  the lamp in the {self.room} is {'on' if self.lit else 'off'}")


lamp = Lamp("hall")
print("a plain weak reference to a method:", weakref.ref(lamp.toggle)())

button = Button()
button.on_press(lamp.toggle)
attic = Lamp("attic")
button.on_press(attic.toggle)

print("both lamps")
button.press()

print("the lamp in the hall is thrown away")
del lamp
button.press()

print("a weak method equals another of the same lamp:",
      weakref.WeakMethod(attic.toggle) == weakref.WeakMethod(attic.toggle))
