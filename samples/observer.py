# Observers that may forget to say goodbye: the subject knows them weakly, so a closed window simply drops out.
import weakref


class Thermometer:
    def __init__(self):
        self.observers = weakref.WeakSet()

    def measure(self, degrees):
        for observer in sorted(self.observers, key=lambda observer: observer.title):
            observer.update(degrees)
        if not self.observers:
            print(f"  {degrees} degrees, and nobody is looking")


class Window:
    def __init__(self, title, thermometer):
        self.title = title
        thermometer.observers.add(self)

    def update(self, degrees):
        print(f"  {self.title}: {degrees} degrees")


thermometer = Thermometer()
kitchen = Window("kitchen", thermometer)
office = Window("office", thermometer)

print("morning")
thermometer.measure(18)

print("the office window closes; nobody unsubscribed it")
del office
thermometer.measure(21)

print("the kitchen window closes as well")
kitchen = None
thermometer.measure(23)
