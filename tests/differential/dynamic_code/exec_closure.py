# exec of code with free variables: the closure argument and its errors.
import types
def outer():
    a, b = 1, 2
    def two():
        nonlocal a
        a += 10
        return a, b
    def none(): return 5
    return two, none
two, none = outer()
code = two.__code__
closure = two.__closure__
def attempt(*args, **kwargs):
    try: print(exec(*args, **kwargs))
    except Exception as error: print(type(error).__name__, error)
attempt(code)
attempt(code, closure=closure)
print(two())
attempt(code, {}, closure=closure)
attempt(code, closure=())
attempt(code, closure=closure[:1])
attempt(code, closure=list(closure))
attempt(code, closure=(1, 2))
attempt(code, closure=5)
attempt(none.__code__, closure=closure)
attempt(none.__code__, closure=())
attempt(none.__code__, closure=None)
attempt(none.__code__)
attempt("pass", closure=closure)
attempt("pass", closure=None)
try: eval(code)
except TypeError as error: print(error)
print([c.cell_contents for c in closure])
cells = (types.CellType(100), types.CellType(200))
attempt(code, closure=cells)
print([c.cell_contents for c in cells])
