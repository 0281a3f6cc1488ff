# Callee, positional, starred, keyword and double-starred arguments are evaluated from left to right.
def say(name, value=None):
    print(name, end=" ")
    return value
def f(*args, **kwargs): print("->", args, kwargs)
say("callee", f)(say("a", 1), *say("star", [2, 3]), say("b", 4), k=say("k", 5), *say("late", [6]), **say("kw", {"x": 7}),
                 l=say("l", 8))
class It:
    def __init__(self, name): self.name = name
    def __iter__(self):
        say("iter-" + self.name)
        return iter(self.name)
class Map:
    def __init__(self, name): self.name = name
    def keys(self):
        say("keys-" + self.name)
        return [self.name]
    def __getitem__(self, key): return say("item-" + key, key)
f(*It("a"), say("between", 1), *It("b"))
f(**Map("a"), b=say("b", 2), **Map("c"))
f(*It("p"), **Map("q"))
f(say("first", 1), *It("s"), k=say("k", 2), **Map("m"))
try: f(*It("z"), *say("five", 5), say("not reached"))
except TypeError as error: print(error)
try: f(**Map("x"), **say("dup", {"x": 1}), y=say("not reached"))
except TypeError as error: print(error)
try: f(k=say("k"), **say("five", 5), **say("not reached", {}))
except TypeError as error: print(error)
try: say("callee", 5)(say("argument"), *It("c"))
except TypeError as error: print(error)
class Holder:
    @property
    def method(self): return say("method", f)
def get():
    say("object")
    return Holder()
get().method(say("arg"), k=say("kw"))
try: get().missing(say("not reached"))
except AttributeError as error: print(error)
try: say("obj", None).missing(say("not reached"))
except AttributeError as error: print(error)
