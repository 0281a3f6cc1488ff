# __annotations__ of classes: absent, assigned, deleted, inherited, of built-in types.
class A: pass
print(A.__annotations__, "__annotations__" in vars(A))
class B: x: int
B.__annotations__ = {"y": 1}
print(B.__annotations__)
del B.__annotations__
print(B.__annotations__)
del B.__annotations__
try: del B.__annotations__
except AttributeError as error: print(repr(error))
try: int.__annotations__
except AttributeError as error: print(error)
try: int.__annotations__ = {}
except TypeError as error: print(error)
class C:
    __annotations__ = {"made": "here"}
    x: int
print(C.__annotations__)
class D:
    __annotations__ = 5
    try: x: int
    except TypeError as error: print(error)
print(D.__annotations__)
B.__annotations__ = 5
print(B.__annotations__)
class E:
    if False: x: int
print(E.__annotations__)
class Meta(type):
    def __prepare__(name, bases): return Watch()
class Watch(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__f") and not key.startswith("__s"): print("set", key, value)
        super().__setitem__(key, value)
class G(metaclass=Meta):
    a: int = 1
    b: str
print(A().__class__.__annotations__)
try: A().__annotations__
except AttributeError as error: print(error)
