# Signals and slots: receivers held weakly, bound methods too, blocked and queued delivery; all that dies says so.
import weakref
from collections import defaultdict, deque
from itertools import count


class Signal:
    """A descriptor: each sender has connections of its own, which do not keep the sender."""
    _numbers = count(1)

    def __init__(self, *names):
        self.names, self.connections = names, weakref.WeakKeyDictionary()

    def __set_name__(self, owner, name):
        self.name, self.owner = name, owner.__name__

    def __get__(self, sender, owner=None):
        return self if sender is None else Bound(self, sender)

    def __repr__(self):
        return f"<signal {self.owner}.{self.name}({', '.join(self.names)}) senders={len(self.connections)}>"


class Bound:
    def __init__(self, signal, sender):
        self.signal, self.sender = signal, sender

    @property
    def slots(self):
        return self.signal.connections.setdefault(self.sender, {})

    def connect(self, receiver, /, *, once=False):
        number = next(Signal._numbers)
        slots = self.slots

        def gone(reference, slots=slots, number=number):
            print(f"    connection {number} is gone: {slots.pop(number, None) is not None}")
        make = weakref.WeakMethod if hasattr(receiver, "__self__") and not isinstance(receiver, type(len)) else weakref.ref
        slots[number] = make(receiver, gone), once
        return number

    def __iadd__(self, receiver):
        self.connect(receiver)
        return self

    def disconnect(self, number):
        del self.slots[number]

    def __call__(self, *values):
        if len(values) != len(self.signal.names):
            raise TypeError(f"{self.signal.name} sends {len(self.signal.names)} values, not {len(values)}")
        results, errors = [], []
        for number, (reference, once) in list(self.slots.items()):
            receiver = reference()
            if receiver is None:
                continue
            if once:
                self.disconnect(number)
            try:
                results.append(receiver(**dict(zip(self.signal.names, values))))
            except Exception as error:
                errors.append(error)
            del receiver
        if errors:
            raise ExceptionGroup(f"{self.signal.name} of {self.sender!r}", errors)
        return results


class Named:
    def __init__(self, name): self.name = name
    def __repr__(self): return f"{type(self).__name__}:{self.name}"
    def __del__(self): print(f"    {self!r} dies")


class Sensor(Named):
    changed = Signal("value")
    moved = Signal("x", "y")


class Screen(Named):
    def show(self, value): print(f"  {self!r} shows {value}"); return self.name

    def fail(self, value): raise ValueError(f"{self.name} cannot show {value}")


class Recorder(Named):
    def __init__(self, name):
        super().__init__(name)
        self.seen = deque(maxlen=3)
        self.me = self                      # a cycle: only the collector ends it

    def __call__(self, **values): self.seen.append(values)


sensor, screen, other = Sensor("s"), Screen("a"), Screen("b")
sensor.changed.connect(screen.show)
sensor.changed.connect(other.show, once=True)
print(sensor.changed(1), sensor.changed(2), Sensor.changed)
print("-- a screen dies, its connection with it")
del screen
print(sensor.changed(3), sensor.changed.slots)
print("-- errors of several receivers come together")
number = sensor.changed.connect(other.fail)
sensor.changed.connect(lambda value: print("never: nobody keeps the function"))
third = Screen("c")
sensor.changed.connect(third.fail)
sensor.changed.connect(third.show)
try:
    sensor.changed("x")
except* ValueError as group:
    print(repr(group))
sensor.changed.disconnect(number)
try:
    sensor.changed(1, 2)
except TypeError as error:
    print(error)
print("-- a recorder in a cycle")
recorder = Recorder("r")
sensor.moved.connect(recorder)
for step in range(5):
    sensor.moved(step, -step)
print(recorder.seen, Sensor.moved)
finalizer = weakref.finalize(recorder, print, "    finalizer of the recorder")
reference = weakref.ref(recorder)
del recorder
print(reference() is not None, finalizer.alive)
import gc
gc.collect()
print(reference(), finalizer.alive, sensor.moved(9, 9), len(sensor.moved.slots))
print("-- functions, classes and augmented assignment")
def printer(x, y): return f"{x},{y}"
bound = sensor.moved
bound += printer
print(bound is not sensor.moved, bound(1, 2))
try:
    sensor.moved += printer
except AttributeError as error:
    print("AttributeError:", error)
    print(sensor.moved(3, 4))
for receiver in (len, 5, "text", None):
    try:
        print(sensor.moved.connect(receiver))
    except TypeError as error:
        print("TypeError:", error)
try:
    print(sensor.moved(1, 2))
except ExceptionGroup as group:
    print(group, [str(one) for one in group.exceptions])
print("-- the sender dies")
print(Sensor.changed, Sensor.moved)
del sensor, bound
gc.collect()                                # the errors hold the frame that holds the errors
gc.collect()                                # the slots hold references whose callbacks hold the slots
print(Sensor.changed, Sensor.moved)
tally = defaultdict(weakref.WeakSet)
for name in "xyx":
    tally[name].add(other if name == "x" else third)
print({name: sorted(map(repr, members)) for name, members in tally.items()})
del third
print({name: len(members) for name, members in tally.items()})
