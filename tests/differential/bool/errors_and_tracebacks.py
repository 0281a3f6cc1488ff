# What __bool__ and __len__ may answer wrongly, in each place that asks, with the carets of the error left uncaught.
class Wrong:
    def __init__(self, answer): self.answer = answer
    def __bool__(self):
        if isinstance(self.answer, type): raise self.answer("asked")
        return self.answer
class Long:
    def __init__(self, answer): self.answer = answer
    def __len__(self): return self.answer
class Both:
    def __bool__(self): return False
    def __len__(self): raise KeyError("never asked")
class Number(int):
    def __bool__(self): return NotImplemented
places = {
    "bool": lambda x: bool(x), "not": lambda x: not x, "and": lambda x: x and 1, "or": lambda x: x or 1, "if": lambda x: 1 if x else 2,
    "list": lambda x: [y for y in [x] if y], "filter": lambda x: list(filter(None, [x])), "all": lambda x: all([x]), "any": lambda x: any([x]),
    "sorted": lambda x: sorted([2, 1], reverse=x), "count": lambda x: [1, x].index(x),
}
for make in (lambda: Wrong(1), lambda: Wrong(None), lambda: Wrong("yes"), lambda: Wrong(ValueError), lambda: Wrong(NotImplemented), lambda: Long(-1), lambda: Long(2**70), lambda: Long(-2**70), lambda: Long("2"), lambda: Long(True), lambda: Long(0.0), Both, lambda: Number(3)):
    for name, ask in places.items():
        try: print(name, type(ask(make())).__name__, end="; ")
        except Exception as error: print(name, type(error).__name__, error, end="; ")
    print()
class Unset: __bool__ = None
class Unlong: __len__ = None
class Static: __bool__ = staticmethod(lambda: False)
class Class:
    @classmethod
    def __bool__(cls): return cls is not Class
class Bare: __bool__ = bool
class Own:
    def __init__(self): self.__bool__ = lambda: False
class Meta(type):
    def __bool__(cls): return cls.__name__ > "M"
class Looked:
    def __get__(self, instance, owner): print("get", instance is not None, owner.__name__); return lambda: False
class Described: __bool__ = Looked()
for kind in (Unset, Unlong, Static, Class, Bare, Own, Meta("A", (), {}), Meta("Z", (), {}).__class__, Described):
    try: print(kind.__name__, bool(kind), bool(kind()))
    except Exception as error: print(kind.__name__, type(error).__name__, error)
while (1 and
       (0 or Wrong("end"))): pass
