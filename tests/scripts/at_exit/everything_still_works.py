import atexit, weakref


class Thing:
    pass


thing = Thing()
r = weakref.ref(thing)


def report():
    import math
    print(r() is thing, math.floor(2.5), [x * 2 for x in range(3)], sorted(globals())[-1])


atexit.register(report)

# expect: True 2 [0, 2, 4] weakref
