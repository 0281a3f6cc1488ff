# Difference: three built-in names that CPython lacks. They are the module's own objects, not copies.
class Thing:
    pass


thing = Thing()
print(weakref(thing)() is thing, weakref(thing) is weakref.ref(thing), callable(weakref))
print(WeakValueDict is weakref.WeakValueDictionary, finalize is weakref.finalize)

seen = []
watch = weakref(thing, lambda reference: seen.append("called back"))
finalize(thing, seen.append, "finalized")
names = WeakValueDict(thing=thing)
del thing
print(seen, watch(), len(names))

import weakref as imported
print(imported is weakref, imported.__name__)
