# Difference: at the prompt and under -X dev a weak reference whose target dies in the statement that made it, while the
# reference (or the container that it is an entry of) lives on, is warned of: nearly always a mistake, and a silent one.
# flags: -X dev
import weakref


class Thing:
    def __init__(self, *held):
        self.held = held

    def method(self):
        return weakref.ref(Thing())


def make():
    def inner():
        pass

    return inner


class Named(weakref.ref):
    pass


thing = Thing()
members, values, keys = weakref.WeakSet(), weakref.WeakValueDictionary(), weakref.WeakKeyDictionary()
kept = []
ref = weakref.ref(thing.method)
ref = weakref.ref(lambda: 0)
ref = weakref.ref(make())
ref = Named(Thing())
proxy = weakref.proxy(Thing())
members.add(Thing())
values["x"] = Thing()
keys[Thing()] = 1
finalizer = finalize(Thing(), print, "called")
method = weakref.WeakMethod(Thing().method)
kept.append(weakref.ref(Thing()))
kept += [weakref.ref(Thing()) for i in range(3)]
some: object = weakref.WeakSet([Thing(), thing])
ref = weakref.ref(
    Thing(Thing()),
    lambda ref: print("told"),
)
ref = thing.method()
ref = weakref(Thing())
for i in range(2):
    values[i] = Thing()
print(ref(), len(members), len(values), len(keys), finalizer.alive, method())

# expect: called
# expect: told
# expect: None 0 0 0 False None
# expect stderr: references_dead_at_birth.py:29: RuntimeWarning: this weak reference is dead already: nothing else holds the bound method, which is made anew each time it is looked up, that it refers to; use weakref.WeakMethod
# expect stderr:   ref = weakref.ref(thing.method)
# expect stderr: references_dead_at_birth.py:30: RuntimeWarning: this weak reference is dead already: nothing else holds the lambda that it refers to; keep it in a variable or an attribute that lives as long as it is needed
# expect stderr:   ref = weakref.ref(lambda: 0)
# expect stderr: references_dead_at_birth.py:31: RuntimeWarning: this weak reference is dead already: nothing else holds the function 'inner' that it refers to; keep it in a variable or an attribute that lives as long as it is needed
# expect stderr:   ref = weakref.ref(make())
# expect stderr: references_dead_at_birth.py:32: RuntimeWarning: this weak reference is dead already: nothing else holds the 'Thing' object that it refers to; keep a strong reference to it
# expect stderr:   ref = Named(Thing())
# expect stderr: references_dead_at_birth.py:33: RuntimeWarning: this weak proxy is dead already: nothing else holds the 'Thing' object that it refers to; keep a strong reference to it
# expect stderr:   proxy = weakref.proxy(Thing())
# expect stderr: references_dead_at_birth.py:34: RuntimeWarning: this entry of the WeakSet is gone already: nothing else holds the 'Thing' object that is its element; keep a strong reference to it
# expect stderr:   members.add(Thing())
# expect stderr: references_dead_at_birth.py:35: RuntimeWarning: this entry of the WeakValueDictionary is gone already: nothing else holds the 'Thing' object that is its value; keep a strong reference to it
# expect stderr:   values["x"] = Thing()
# expect stderr: references_dead_at_birth.py:36: RuntimeWarning: this entry of the WeakKeyDictionary is gone already: nothing else holds the 'Thing' object that is its key; keep a strong reference to it
# expect stderr:   keys[Thing()] = 1
# expect stderr: references_dead_at_birth.py:37: RuntimeWarning: this finalizer has been called already: nothing else holds the 'Thing' object that it is for; register it for an object that lives on
# expect stderr:   finalizer = finalize(Thing(), print, "called")
# expect stderr: references_dead_at_birth.py:38: RuntimeWarning: this weak method is dead already: nothing else holds the 'Thing' object it belongs to; keep a strong reference to that
# expect stderr:   method = weakref.WeakMethod(Thing().method)
# expect stderr: references_dead_at_birth.py:39: RuntimeWarning: this weak reference is dead already: nothing else holds the 'Thing' object that it refers to; keep a strong reference to it
# expect stderr:   kept.append(weakref.ref(Thing()))
# expect stderr: references_dead_at_birth.py:40: RuntimeWarning: this weak reference is dead already: nothing else holds the 'Thing' object that it refers to; keep a strong reference to it
# expect stderr:   kept += [weakref.ref(Thing()) for i in range(3)]
# expect stderr: references_dead_at_birth.py:41: RuntimeWarning: this entry of the WeakSet is gone already: nothing else holds the 'Thing' object that is its element; keep a strong reference to it
# expect stderr:   some: object = weakref.WeakSet([Thing(), thing])
# expect stderr: references_dead_at_birth.py:42: RuntimeWarning: this weak reference is dead already: nothing else holds the 'Thing' object that it refers to; keep a strong reference to it
# expect stderr:   ref = weakref.ref(
# expect stderr: references_dead_at_birth.py:12: RuntimeWarning: this weak reference is dead already: nothing else holds the 'Thing' object that it refers to; keep a strong reference to it
# expect stderr:   return weakref.ref(Thing())
# expect stderr: references_dead_at_birth.py:47: RuntimeWarning: this weak reference is dead already: nothing else holds the 'Thing' object that it refers to; keep a strong reference to it
# expect stderr:   ref = weakref(Thing())
# expect stderr: references_dead_at_birth.py:49: RuntimeWarning: this entry of the WeakValueDictionary is gone already: nothing else holds the 'Thing' object that is its value; keep a strong reference to it
# expect stderr:   values[i] = Thing()
