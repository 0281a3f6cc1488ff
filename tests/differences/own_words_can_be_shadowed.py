# Difference: the three own words are ordinary built-in names, so a program that uses them for something else still runs.
finalize = "a name of the program"
weakref = [1, 2]


def WeakValueDict():
    return "a function of the program"


print(finalize, weakref, WeakValueDict())
del finalize, weakref, WeakValueDict
print(finalize.__name__, weakref.__name__, WeakValueDict.__name__)


class Thing:
    pass


def local(weakref):
    return weakref


print(local(5), weakref(Thing())())
