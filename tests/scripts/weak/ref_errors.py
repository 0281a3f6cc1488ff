import weakref


class Slotted:
    __slots__ = ()


for thing in (1, "a", 1.5, None, (), [], {}, True, b"x", object(), Slotted(), range(3), slice(1)):
    try:
        weakref.ref(thing)
    except TypeError as error:
        print(error)
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'str' object
# expect: cannot create weak reference to 'float' object
# expect: cannot create weak reference to 'NoneType' object
# expect: cannot create weak reference to 'tuple' object
# expect: cannot create weak reference to 'list' object
# expect: cannot create weak reference to 'dict' object
# expect: cannot create weak reference to 'bool' object
# expect: cannot create weak reference to 'bytes' object
# expect: cannot create weak reference to 'object' object
# expect: cannot create weak reference to 'Slotted' object
# expect: cannot create weak reference to 'range' object
# expect: cannot create weak reference to 'slice' object
for bad in (lambda: weakref.ref(), lambda: weakref.ref(print, None, 5), lambda: weakref.ref(Slotted)(1)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: __new__ expected at least 1 argument, got 0
# expect: __new__ expected at most 2 arguments, got 3
# expect: weakref expected 0 arguments, got 1
