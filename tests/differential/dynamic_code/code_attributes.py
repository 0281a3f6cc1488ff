# Attributes of code objects: types, being read only, and those that say what bytes would.
def f(a, /, b, *c, d=1, **e):
    x = [a for a in b]
    return lambda: x
code = f.__code__
for name in ("co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_name", "co_qualname", "co_varnames", "co_cellvars", "co_freevars", "co_firstlineno"):
    print(name, getattr(code, name))
    for action in (lambda: setattr(code, name, 1), lambda: delattr(code, name)):
        try: action()
        except (AttributeError, TypeError) as error: print(" ", type(error).__name__, error)
print(type(code.co_consts), type(code.co_names), type(code.co_stacksize), code.co_stacksize > 0)
print(type(code), type(code).__module__, type(code).__qualname__, code.__class__.__doc__.splitlines()[0])
try: code.new = 1
except AttributeError as error: print(error)
try: type("C", (type(code),), {})
except TypeError as error: print(error)
try: type(code)()
except TypeError as error: print(error)
print(type(code).co_name, type(code).co_argcount)
print(code._varname_from_oparg(0), code._varname_from_oparg(1))
try: code._varname_from_oparg(99)
except IndexError as error: print(type(error).__name__)
print(code.__sizeof__() > 0)
