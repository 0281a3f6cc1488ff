import weakref


class Without:
    __slots__ = ("x",)


class With:
    __slots__ = ("x", "__weakref__")


class Child(Without):
    pass


w = With()
w.x = 1
r = weakref.ref(w)
print(r().x, weakref.ref(Child())(), hasattr(w, "__dict__"))  # expect: 1 None False
del w
print(r())  # expect: None
try:
    weakref.ref(Without())
except TypeError as error:
    print(error)  # expect: cannot create weak reference to 'Without' object
try:
    class Twice(With):
        __slots__ = ("__weakref__",)
except TypeError as error:
    print(error)  # expect: __weakref__ slot disallowed: we already got one
