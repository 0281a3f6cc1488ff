# Smaller words of inspect: cleandoc, getcallargs, getclosurevars, getattr_static, unwrap, isabstract, classify, BoundArguments.
import inspect, functools, abc, types
def f(a, b=2, *args, c, d=4, **kw): pass
for args, kw in (((1,), {"c": 3}), ((1, 2, 3), {"c": 3, "z": 5}), ((), {}), ((1,), {}), ((1,), {"c": 1, "a": 2}), ((), {"a": 1, "c": 2})):
    try: print(inspect.getcallargs(f, *args, **kw))
    except TypeError as error: print(error)
print(inspect.getfullargspec(f))
class A(abc.ABC):
    @abc.abstractmethod
    def m(self): pass
class B(A):
    def m(self): pass
print(inspect.isabstract(A), inspect.isabstract(B), inspect.isabstract(5), sorted(A.__abstractmethods__))
def deco(fn):
    @functools.wraps(fn)
    def wrapper(*a): return fn(*a)
    return wrapper
@deco
@deco
def g(x): "doc of g"
print(inspect.unwrap(g).__name__, inspect.unwrap(g) is g.__wrapped__.__wrapped__, inspect.signature(g), inspect.getdoc(g), inspect.unwrap(g, stop=lambda w: True) is g)
x = 1
def outer():
    y = 2
    def inner(): return x, y, len, undefined
    return inner
c = inspect.getclosurevars(outer())
print(c.nonlocals, c.globals, sorted(c.builtins), c.unbound)
class S:
    inst = 5
    @property
    def p(self): raise RuntimeError
    def __getattr__(self, name): raise RuntimeError
s = S(); s.own = 1
print(inspect.getattr_static(s, "own"), inspect.getattr_static(s, "inst"), type(inspect.getattr_static(s, "p")).__name__, inspect.getattr_static(s, "none", "default"), inspect.getattr_static(S, "__dict__") is not None)
try: inspect.getattr_static(s, "none")
except AttributeError as error: print(error)
sig = inspect.signature(f)
b = sig.bind_partial(1, c=2)
print(b.arguments, b.args, b.kwargs, b); b.apply_defaults(); print(b.arguments, b == sig.bind(1, c=2), b.signature is sig)
b.arguments["a"] = "changed"; print(b.args, b.kwargs)
print(inspect.cleandoc("  first\n    second\n      third\n\n"), repr(inspect.cleandoc("")), repr(inspect.cleandoc("\n\n  x\n")), repr(inspect.cleandoc("a\n\tb")))
print(inspect.getmro(B)[:2], inspect.isclass(A), inspect.ismodule(inspect), inspect.isfunction(len), inspect.isbuiltin(len), inspect.istraceback(5), inspect.isframe(inspect.currentframe()), inspect.iscode(f.__code__))
def gen(): x = 1; yield x; yield 2
g1 = gen(); print(inspect.getgeneratorstate(g1), inspect.getgeneratorlocals(g1)); next(g1); print(inspect.getgeneratorstate(g1), inspect.getgeneratorlocals(g1)); g1.close(); print(inspect.getgeneratorstate(g1), inspect.getgeneratorlocals(g1))
print([n for n, v in inspect.getmembers(B(), inspect.ismethod)], [n for n, v in inspect.getmembers(B, inspect.isfunction)])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(B) if not a.name.startswith("_")])
print(inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.formatannotation("x"), inspect.formatannotation(B), inspect.formatannotation(None))
print(inspect.get_annotations(f), inspect.indentsize("  \tx"), inspect.isawaitable(5), inspect.iscoroutinefunction(f), inspect.isgenerator(g1), inspect.isasyncgen(g1), inspect.iscoroutine(g1))
frame = inspect.currentframe(); info = inspect.getframeinfo(frame); print(info.lineno, info.function, info.code_context, info.index, info.filename == __file__)
def lines(): return inspect.stack()[0].lineno, inspect.stack()[1].function, inspect.stack()[1].lineno
print(lines())
