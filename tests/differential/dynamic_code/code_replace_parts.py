# code.replace(): constants, names, variables, flags and counts.
def f(a, b=2):
    "doc"
    c = a + b
    return c, 100, len("x"), None
code = f.__code__
def run(code, *args, **options):
    try:
        return type(f)(code, globals(), "made", *options.pop("rest", ()))(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
print(code.co_consts)
print(run(code, 1, 2), code.replace(co_consts=code.co_consts, co_names=code.co_names) == code)
new = code.replace(co_varnames=("x", "y", "z"))
print(new.co_varnames, run(new, 1, 2), new.co_argcount)
print(type(f)(new, globals())(y=1, x=2))
import inspect
print(inspect.signature(type(f)(new, globals())))
for changes in (dict(co_consts=[1]), dict(co_names=5), dict(co_varnames=(1,)), dict(co_argcount="x"), dict(co_filename=None), dict(co_flags=None),
                dict(co_code=5), dict(co_names=(1,)), dict(co_firstlineno="x"), dict(co_nlocals=1), dict(co_argcount=-1), dict(co_cellvars=5),
                dict(co_nlocals=7), dict(co_varnames=("a",)), dict(co_freevars=[1]), dict(co_qualname=4), dict(nothing=1)):
    try: code.replace(**changes); print(changes, "fine")
    except Exception as error: print(changes, type(error).__name__, error)
def outer():
    def inner(): return 1
    return inner
def other(): return "from elsewhere"
new = outer.__code__.replace(co_consts=tuple(other.__code__ if hasattr(each, "co_code") or hasattr(each, "co_name") else each for each in outer.__code__.co_consts))
print(type(f)(new, globals())()(), outer()(), new == outer.__code__)
def rename(code): return code.replace(co_filename="elsewhere", co_consts=tuple(rename(c) if hasattr(c, "co_name") else c for c in code.co_consts))
deep = rename(compile("def f():\n  class C:\n    def m(self): return [x for x in (lambda: 1, lambda: 2)]\n  return C", "here", "exec"))
space = {}; exec(deep, space)
print([c.__code__.co_filename for c in space["f"]().m(None)], space["f"].__code__.co_filename)
def gen(): return 1
print(gen.__code__.replace(co_firstlineno=77).co_firstlineno)
print(code.__replace__(co_name="copied").co_name)
