# Imports inside finalizers, context managers, generators, decorators, descriptors, threads of calls and class bodies.
import sys, gc
class Dies:
    def __del__(self):
        import _empty
        from _pkg import value
        print("finalizer imported", _empty.__name__, value)
d = Dies()
del d
class Manager:
    def __enter__(self):
        import _pkg.beta
        return _pkg.beta
    def __exit__(self, *details):
        from _pkg.sub import deep
        print("exit", deep.name, details[0])
        return True
with Manager() as beta:
    print(beta.name)
    import _not_there_at_all
def generator():
    import _pkg.sub as s
    yield s.__name__
    from _pkg import missing_name
try:
    print(*generator())
except ImportError as error:
    print(type(error).__name__, error.name)
def decorate(module):
    def inner(function):
        imported = __import__(module)
        return lambda *a: (imported.__name__, function(*a))
    return inner
@decorate("_empty")
def decorated(x): return x
print(decorated(5))
class Lazy:
    def __get__(self, instance, owner):
        import _counted
        return _counted.count
class Owner: lazy = Lazy()
print(Owner.lazy, Owner().lazy)
def recursive(n):
    import _pkg
    return n if n == 0 else recursive(n - 1)
print(recursive(50))
class Body:
    for name in ("_pkg", "_empty"):
        exec(f"import {name}")
    names = sorted(k for k in locals() if k.startswith("_") and not k.startswith("__"))
print(Body.names)
print([__import__(name).__name__ for name in ("_pkg", "_empty", "sys")], sorted(map(lambda n: __import__(n).__name__, ["sys", "gc"])))
print((lambda: __import__("_pkg.beta", fromlist=["x"]).name)(), eval("__import__('_pkg').value"))
def late():
    try:
        return sys.modules[__name__]
    finally:
        import _pkg as p
        print("finally", p.value)
print(late().__name__)
class Meta(type):
    def __getattr__(cls, name):
        return __import__(name)
class Importer(metaclass=Meta): pass
print(Importer._pkg.value, Importer.sys is sys)
