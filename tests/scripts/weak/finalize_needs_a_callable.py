import weakref


class Thing:
    pass


a = Thing()
for bad in (lambda: weakref.finalize(a), lambda: weakref.finalize([], print), lambda: weakref.finalize(5, print)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: finalize.__init__() missing 1 required positional argument: 'func'
# expect: cannot create weak reference to 'list' object
# expect: cannot create weak reference to 'int' object
