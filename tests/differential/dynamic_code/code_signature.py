# co_* of every kind of function: argument counts, names, flags, where each variable is kept.
import types
def show(f):
    c = getattr(f, "__code__", f)
    print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_cellvars, c.co_freevars, hex(c.co_flags), c.co_firstlineno)
def plain(): pass
def all_kinds(a, b=1, /, c=2, *args, d, e=3, **kw): local = 1
def generator(): yield
async def coroutine(): pass
async def async_generator(): yield
def outer(p):
    q = 1
    def inner(r):
        s = p + q + r
        return lambda: s
    return inner
for f in (plain, all_kinds, generator, coroutine, async_generator, outer, outer(1), outer(1)(2), lambda x, *y: x): show(f)
class C:
    def m(self): return __class__
    def n(self): return super()
    class D:
        def o(self): pass
    l = lambda self: None
for f in (C.m, C.n, C.D.o, C.l): show(f)
show((i for i in ()).gi_code)
@staticmethod
def decorated(): pass
show(decorated.__func__)
def captured_parameter(a, b): return lambda: a
show(captured_parameter)
def comprehension():
    x = [y for y in range(3)]
    return {k: v for k in x for v in x}
show(comprehension)
def order():
    for i in (): pass
    with open as w: z = 1
    try: pass
    except Exception as e: pass
    import math as m
    def fn(): pass
    return i
show(order)
def star(*, k): del k
show(star)
show(compile("x = 1", "f", "exec"))
show(compile("x", "f", "eval"))
code = compile("def f(a): return a\nclass K: pass", "name", "exec")
print([type(c).__name__ for c in code.co_consts], code.co_names)
for inner in code.co_consts:
    if isinstance(inner, types.CodeType): print(inner.co_name, inner.co_filename, inner.co_consts[0])
print(plain.__code__ is plain.__code__, type(plain.__code__) is types.CodeType, repr(plain.__code__).split(" at ")[0])
try: plain.__code__.co_name = "x"
except AttributeError as error: print(error)
try: del plain.__code__.co_name
except AttributeError as error: print(error)
try: plain.__code__.other = 1
except AttributeError as error: print(error)
try:
    class Sub(types.CodeType): pass
except TypeError as error: print(error)
