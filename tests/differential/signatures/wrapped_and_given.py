# inspect.signature(): __wrapped__, __signature__, follow_wrapped, wrapper loops, unwrap().
import inspect
from functools import wraps, lru_cache, cached_property, singledispatch
def decorate(f):
    @wraps(f)
    def wrapper(*args, **kwargs): return f(*args, **kwargs)
    return wrapper
@decorate
@decorate
def f(a, b: int = 2) -> str: pass
print(inspect.signature(f), inspect.signature(f, follow_wrapped=False), inspect.unwrap(f).__closure__)
print(inspect.unwrap(f, stop=lambda g: g is f) is f)
@lru_cache
def cached(x, y=1): pass
print(inspect.signature(cached))
@singledispatch
def dispatched(arg, *, more=None): pass
print(inspect.signature(dispatched))
def given(*args): pass
given.__signature__ = inspect.Signature([inspect.Parameter("pretended", inspect.Parameter.KEYWORD_ONLY)])
print(inspect.signature(given), inspect.signature(decorate(given)))
class WithText:
    __signature__ = "(self, a, b=3)"
    def __init__(self, *args): pass
print(inspect.signature(WithText))
class WithCallable:
    @staticmethod
    def __signature__(): return "(x, /, y)"
    def __init__(self, *args): pass
print(inspect.signature(WithCallable))
given.__signature__ = 5
try:
    inspect.signature(given)
except TypeError as error:
    print(str(error))
given.__signature__ = None
print(inspect.signature(given))
def a(): pass
def b(): pass
a.__wrapped__, b.__wrapped__ = b, a
for function in (inspect.unwrap, inspect.signature):
    try:
        function(a)
    except ValueError as error:
        print(str(error).split(" at 0x")[0])
class Bound:
    @decorate
    def method(self, q): pass
print(inspect.signature(Bound().method), inspect.signature(Bound.method))
def with_text(*args): pass
with_text.__text_signature__ = "(a, b, /)"
print(inspect.signature(with_text))
