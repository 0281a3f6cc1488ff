# Decorators: any expression, order of evaluation and application, stacking, classes and what they may return.
def say(name):
    print("make", name)
    def decorate(value):
        print("apply", name, "to", getattr(value, "__name__", value))
        return value
    return decorate
@say("a")
@say("b")
def f(x=print("default")): return x
@say("c")
@say("d")
class C(print("base") or object):
    print("body")
    @say("m")
    def method(self): pass
@(lambda g: [g])
def boxed(): pass
print(type(boxed), boxed[0].__name__)
table = {"k": [say]}
@table["k"][0]("item")
def g(): pass
@(say("x") if C else None)
def h(): pass
@(name := say("walrus"))
def i(): pass
print(name is not i)
@[say("subscripted")][0]
def j(): pass
@len
@list
@"abc".__add__
@(lambda function: "de")
def five(): pass
print(five)
@None.__class__.__name__.join
@lambda g: [g.__name__, "end"]
def joined(): pass
print(joined)
try:
    @5
    def never(): print("body")
except TypeError as error: print(error)
try: never
except NameError as error: print(error)
try:
    @say("first")
    @missing
    @say("third")
    def never2(a=print("not reached")): pass
except NameError as error: print(error)
def register(registry):
    def decorate(function):
        registry.append(function.__name__)
        return function
    return decorate
names = []
class D:
    @register(names)
    def one(self): pass
    @staticmethod
    @register(names)
    def two(): pass
    @property
    @register(names)
    def three(self): return 3
print(names, D().three)
async_names = []
@register(async_names)
async def coroutine(): pass
@register(async_names)
def generator(): yield
print(async_names)
