# Annotated names under exec: __annotations__ is made where it is missing, and filled where it is.
def run(text, *spaces):
    try: exec(text, *spaces)
    except Exception as error: print(type(error).__name__, error)
    return [{k: v for k, v in s.items() if k != "__builtins__"} if isinstance(s, dict) else s for s in spaces]
print(run("x: int", {}))
print(run("x: int = 5\ny: str", {}))
print(run("x: int", {"__annotations__": {1: 2}}))
print(run("x: int", {}, {}))
print(run("x: int", {"__annotations__": {1: 2}}, {}))
print(run("x: int", {}, {"__annotations__": {3: 4}}))
print(run("x: int", {"__annotations__": 5}))
print(run("del __annotations__\nx: int", {}))
print(run("__annotations__ = 7\nx: int", {}))
print(run("if 0: x: int", {}))
print(sorted(run("def f():\n  x: int", {})[0]))
class Log(dict):
    def __setitem__(self, key, value): print("set", key, value); super().__setitem__(key, value)
    def __getitem__(self, key): print("get", key); return super().__getitem__(key)
print(run("x: int = 1", {}, Log()))
class L:
    def __getitem__(self, key):
        print("get", key)
        if key == "int": return 5
        raise KeyError(key)
    def __setitem__(self, key, value): print("set", key, value)
run("x: int", {}, L())
class Wrong(L):
    def __getitem__(self, key): raise ZeroDivisionError(key)
run("x: int", {}, Wrong())
class Ann:
    def __setitem__(self, key, value): print("annotate", key, value)
run("x: int", {"__annotations__": Ann()})
class C:
    __annotations__ = Ann()
    x: int
    y: str = 5
print(C.__annotations__ is not None)
class D:
    del __annotations__
    try: x: int
    except NameError as error: print(error)
class E:
    __annotations__ = {"z": 1}
    x: int
print(E.__annotations__)
x: int
__annotations__["extra"] = 1
y: str = "a"
print(__annotations__)
del __annotations__
try: z: int
except NameError as error: print(error)
__annotations__ = Ann()
w: float
exec("w: int")
def f():
    exec("q: int")
    return "q" in locals()
print(f())
print(eval("[a for a in (1,)]"))
