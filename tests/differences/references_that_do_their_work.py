# No false alarm under -X dev: references that outlive their statement with their target, or die no later than it;
# targets that other statements, or functions called, let go of.
# flags: -X dev
import gc
import weakref


class Thing:
    def method(self):
        pass


def refer(target):
    return weakref.ref(target)


def count_of(*things):
    kept = weakref.WeakSet(things)
    things = None
    return len(kept)


class Registry:
    members = weakref.WeakSet()

    def register(self):
        passing = Thing()
        self.members.add(passing)


thing, members, values = Thing(), weakref.WeakSet(), weakref.WeakValueDictionary()
weakref.ref(Thing())
print(weakref.ref(Thing())() is None)  # expect: True
print(len(weakref.WeakSet([Thing(), Thing()])))  # expect: 0
weakref.WeakSet().add(Thing())
ref = weakref.ref(thing)
ref = refer(Thing())
Registry().register()
print(count_of(Thing(), Thing()))  # expect: 0
for _ in range(3):
    ref = weakref.ref(one := Thing())
    values["x"] = two = Thing()
    pair = weakref.ref(one), one
method = weakref.WeakMethod(thing.method)
print(method() is not None)  # expect: True
members.add(three := Thing())
three = None
thing.bound = thing.method
ref = weakref.ref(thing.bound)
finalizer = finalize(two, print, "called")
two = None  # expect: called


def items():
    yield weakref.ref(Thing())
    yield (yield weakref.ref(thing))


print(next(items())() is None)  # expect: True
try:
    ref = weakref.ref(Thing()), 1 / 0
except ZeroDivisionError:
    print("no time to warn")  # expect: no time to warn
thing.__dict__.clear()
gc.collect()
