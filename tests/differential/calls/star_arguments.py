# Star and double-star arguments: merging, order, errors and their texts.
def f(*args, **kwargs): return args, kwargs
def attempt(call):
    try: print(call())
    except Exception as error: print(type(error).__name__, error)
class It:
    def __iter__(self): return iter("xy")
class Map:
    def keys(self): return ["k", "l"]
    def __getitem__(self, key): return key * 2
class BadKeys:
    def keys(self): raise OSError("keys")
class BadItem:
    def keys(self): return ["k"]
    def __getitem__(self, key): raise LookupError(key)
class NoGet:
    def keys(self): return ["k"]
class BadIter:
    def __iter__(self): raise ValueError("iter")
class KeysInt:
    def keys(self): return 5
    def __getitem__(self, key): return 0
class TypeIter:
    def __iter__(self): raise TypeError("my own")
attempt(lambda: f(*[1, 2], *(3,), 4, *"ab", *{5: 6}, *It(), *range(2)))
attempt(lambda: f(**{"a": 1}, b=2, **{"c": 3}, **Map()))
attempt(lambda: f(1, *[2], x=3, *[4], **{"y": 5}, z=6))
attempt(lambda: f(*5))
attempt(lambda: f(1, *None))
attempt(lambda: f(*[1], *5))
attempt(lambda: f(**5))
attempt(lambda: f(a=1, **5))
attempt(lambda: f(**{"a": 1}, **[("b", 2)]))
attempt(lambda: f(a=1, **{"a": 2}))
attempt(lambda: f(**{"a": 1}, **{"a": 2}))
attempt(lambda: f(**{"a": 1}, a=2))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(**{"a": 1}, **{2: 2}))
attempt(lambda: f(**{1: 1}, **{1: 2}))
attempt(lambda: f(**BadKeys()))
attempt(lambda: f(**BadItem()))
attempt(lambda: f(**NoGet()))
attempt(lambda: f(**KeysInt()))
attempt(lambda: f(*BadIter()))
attempt(lambda: f(*TypeIter()))
attempt(lambda: f(1, *TypeIter()))
class A:
    def method(self, **kwargs): return kwargs
    def __init__(self, **kwargs): pass
attempt(lambda: A().method(**{"q": 1}, **{"q": 2}))
attempt(lambda: A().method(*5))
attempt(lambda: A(**5))
attempt(lambda: A(*5))
attempt(lambda: A(x=1, **{"x": 2}))
attempt(lambda: print(*5))
attempt(lambda: print(sep="", **{"sep": ""}))
attempt(lambda: len(*5))
attempt(lambda: "".join(**5))
attempt(lambda: max(**{1: 2}))
attempt(lambda: dict(**{1: 2}))
attempt(lambda: dict(a=1, **{"a": 2}))
attempt(lambda: (lambda: 0)(*5))
n = None
attempt(lambda: n(*5))
n = None
attempt(lambda: n(**5))
n = None
attempt(lambda: n(a=1, **{"a": 1}))
