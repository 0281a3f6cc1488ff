# The is… functions of inspect, for objects of every kind.
import inspect, sys, types, functools
def function(): pass
def generator(): yield
async def coroutine(): pass
async def asynchronous_generator(): yield
class Class:
    __slots__ = ("slot",)
    def method(self): pass
    @classmethod
    def class_method(cls): pass
    @staticmethod
    def static_method(): pass
    @property
    def prop(self): pass
made, co, ag = generator(), coroutine(), asynchronous_generator()
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
objects = {"function": function, "lambda": lambda: 0, "generator function": generator, "coroutine function": coroutine, "async generator function": asynchronous_generator,
           "class": Class, "method": Class().method, "class.method": Class.method, "class method": Class.class_method, "static method": Class.static_method,
           "property": Class.__dict__["prop"], "slot": Class.__dict__["slot"], "raw class method": Class.__dict__["class_method"], "module": sys, "len": len, "append": [].append,
           "list.append": list.append, "int.__add__": int.__add__, "5 .__add__": (5).__add__, "dict.fromkeys": dict.fromkeys, "getset": type(function).__dict__["__code__"],
           "member": type(function).__dict__["__globals__"], "generator": made, "coroutine": co, "async generator": ag, "frame": sys._getframe(), "code": function.__code__,
           "traceback": traceback, "partial": functools.partial(function), "None": None, "type": type, "instance": Class(), "abc": __import__("collections").abc.Sized}
names = [n for n in dir(inspect) if n.startswith("is") and n not in ("iskeyword",)]
print(names)
for name, value in objects.items():
    print(name, *(n for n in names if getattr(inspect, n)(value)))
co.close()
for f in (functools.partial(generator), Class().method, functools.partial(functools.partial(coroutine))):
    print(inspect.isgeneratorfunction(f), inspect.iscoroutinefunction(f))
@inspect.markcoroutinefunction
def marked(): pass
print(inspect.iscoroutinefunction(marked), inspect.iscoroutinefunction(function))
class Awaitable:
    def __await__(self): yield
print(inspect.isawaitable(Awaitable()), inspect.isawaitable(made))
