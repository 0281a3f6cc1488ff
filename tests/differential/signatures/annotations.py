# inspect.get_annotations(): classes, modules, functions, partial objects, eval_str, errors.
import inspect, functools, types
class A:
    a: int
    b: "str" = "x"
class B(A): pass
class C(A):
    c: "list[int]"
def f(x: int, y: "A", *z: "no_such") -> "C": pass
print(inspect.get_annotations(A), inspect.get_annotations(B), inspect.get_annotations(C), inspect.get_annotations(f))
print(inspect.get_annotations(A, eval_str=True), inspect.get_annotations(C, eval_str=True))
try:
    inspect.get_annotations(f, eval_str=True)
except NameError as error:
    print(error)
print(inspect.get_annotations(f, eval_str=True, globals={"A": 1, "C": 2}, locals={"no_such": 3}))
print(inspect.get_annotations(A) is A.__annotations__, inspect.get_annotations(len), inspect.get_annotations(functools.partial(f, 1)))
m = types.ModuleType("m")
print(inspect.get_annotations(m))
m.__annotations__ = {"q": "int"}
print(inspect.get_annotations(m), inspect.get_annotations(m, eval_str=True))
for bad in (5, "text", None):
    try:
        inspect.get_annotations(bad)
    except TypeError as error:
        print(error)
f.__annotations__ = {"k": 1}
print(inspect.get_annotations(f), inspect.signature(f))
def g[T](x: "T") -> "list[T]": pass
print(inspect.get_annotations(g, eval_str=True))
print(inspect.signature(lambda a: 0, eval_str=True))
def h(a: "int", b: "A" = None): pass
print(inspect.signature(h), inspect.signature(h, eval_str=True))
