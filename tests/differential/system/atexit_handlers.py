# atexit: order, arguments, handlers that register, unregister and fail, what they see, what register gives back.
import atexit, sys
def say(*args, **kwargs): print("handler", args, kwargs)
print(atexit.register(say, 1, 2, key=3) is say)
@atexit.register
def decorated(): print("decorated")
for bad in (5, None, "x"):
    try:
        atexit.register(bad)
    except TypeError as error:
        print(error)
try:
    atexit.register()
except TypeError as error:
    print(error)
atexit.register(say, "removed"); atexit.register(say, "removed too")
print(atexit._ncallbacks())
class Equal:
    def __init__(self, n): self.n = n
    def __call__(self): print("equal", self.n)
    def __eq__(self, other): return isinstance(other, Equal)
    __hash__ = None
atexit.register(Equal(1)); atexit.register(Equal(2)); atexit.unregister(Equal(3)); print(atexit._ncallbacks())
atexit.unregister(print); atexit.unregister(5)
def registers():
    print("registers")
    atexit.register(print, "registered at the end")
    atexit.register(last)
def last(): print("last of all")
atexit.register(registers)
def fails(): raise ValueError("in a handler")
atexit.register(fails)
def unregisters():
    atexit.unregister(never); print("unregistered one")
def never(): print("never")
atexit.register(never); atexit.register(unregisters)
class Held:
    def __del__(self): print("held dies")
atexit.register(lambda held: print("with", type(held).__name__), Held())
class Method:
    def m(self, *a): print("bound", a)
atexit.register(Method().m, 5)
def exits(): sys.exit("from a handler")
atexit.register(exits)
atexit.register(print, "flushed", "text", sep="-", end="!\n")
atexit._run_exitfuncs(); print("ran them", atexit._ncallbacks())
atexit.register(print, "again"); atexit._clear(); atexit.register(print, "the only one left")
sys.stdout.flush()
