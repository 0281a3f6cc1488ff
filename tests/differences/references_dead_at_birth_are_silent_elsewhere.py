# As references_dead_at_birth.py without -X dev: nothing is said, as in CPython.
import weakref


class Thing:
    def method(self):
        pass


thing, members, values = Thing(), weakref.WeakSet(), weakref.WeakValueDictionary()
ref = weakref.ref(thing.method)
members.add(Thing())
values["x"] = Thing()
finalizer = finalize(thing, thing.method)
print(ref(), len(members), len(values))  # expect: None 0 0
