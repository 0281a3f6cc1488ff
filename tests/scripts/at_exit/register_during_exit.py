import atexit


def f():
    print("outer")
    atexit.register(print, "registered at exit")


atexit.register(print, "oldest")
atexit.register(f)

# expect: outer
# expect: oldest
