# sys.unraisablehook: what it is given for __del__, weak reference callbacks, generators and files; when it fails itself.
import sys, weakref
def hook(info):
    print(type(info).__name__, info.exc_type.__name__, info.exc_value, info.err_msg, getattr(info.object, "__qualname__", type(info.object).__name__), info.exc_traceback is not None)
sys.unraisablehook = hook
class D:
    def __del__(self): raise ValueError("in __del__")
d = D(); del d
class T: pass
t = T()
def callback(ref): raise KeyError("in a callback")
r = weakref.ref(t, callback); del t
def g():
    try: yield
    finally: raise TypeError("in a generator")
it = g(); next(it); del it
def ignores():
    try: yield
    except GeneratorExit: yield 2
it = ignores(); next(it); del it
import io
class Raw(io.RawIOBase):
    def close(self): raise OSError("in close")
x = Raw(); del x
class Odd:
    def __del__(self, extra): pass
o = Odd(); del o
class NotCallable: __del__ = 5
n = NotCallable(); del n
def failing(info): raise RuntimeError("the hook fails")
sys.unraisablehook = failing
print("a failing hook")
d = D(); del d
sys.unraisablehook = None
d = D(); del d
del sys.unraisablehook
d = D(); del d
sys.unraisablehook = sys.__unraisablehook__
d = D(); del d
print("end")
