# types.FunctionType, code replaced, closures, defaults that are shared, calls with wrong arguments.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import types
def f(a, b=2, *, c=3): return a, b, c
g = types.FunctionType(f.__code__, {}, 'g', (9,), None)
print(g.__name__, g.__defaults__, g.__kwdefaults__, g.__module__)
attempt(g, 1)
attempt(lambda: g(1, c=5))
attempt(types.FunctionType)
attempt(types.FunctionType, f)
attempt(types.FunctionType, f.__code__, [])
attempt(types.FunctionType, f.__code__, {}, 5)
attempt(types.FunctionType, f.__code__, {}, None, 5)

def outer():
    x = 'cell'
    def inner(): return x
    return inner
inner = outer()
attempt(types.FunctionType, inner.__code__, {})
attempt(types.FunctionType, inner.__code__, {}, None, None, ())
attempt(types.FunctionType, inner.__code__, {}, None, None, (5,))
attempt(types.FunctionType(inner.__code__, {}, None, None, inner.__closure__))
attempt(types.FunctionType(inner.__code__, {}, None, None, (types.CellType('other'),)))
cell = inner.__closure__[0]
print(cell.cell_contents, type(cell).__name__)
cell.cell_contents = 'changed'
print(inner())
del cell.cell_contents
attempt(inner)
attempt(lambda: cell.cell_contents)
print(types.CellType() == types.CellType(), types.CellType(1) < types.CellType(2), types.CellType(1) == types.CellType(1))
attempt(hash, cell)
attempt(types.CellType, 1, 2)
def mutable(x=[]): x.append(1); return x
print(mutable(), mutable(), mutable.__defaults__)
attempt(f)
attempt(f, 1, 2, 3)
attempt(lambda: f(1, d=4))
attempt(lambda: f(b=1))
attempt(lambda: f(1, a=1))
print(f == f, f == g, hash(f) == hash(f), f.__get__(5)(6), f.__call__(1), type(f).__call__(f, 1))
attempt(lambda: f < g)
print((lambda: 0).__name__, (lambda: 0).__qualname__, outer.__qualname__, inner.__qualname__)
print(isinstance(f, types.FunctionType), isinstance(len, types.FunctionType), isinstance(f.__code__, types.CodeType), type(f) is types.LambdaType)
print(f.__code__.co_name, f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount, inner.__code__.co_freevars, outer.__code__.co_cellvars)
try:
    class Sub(types.FunctionType): pass
except TypeError as error: print(error)
