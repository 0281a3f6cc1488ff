# co_consts and co_names: what stands in them, in the order of first use.
def show(f):
    print([c if not hasattr(c, "co_name") else f"<code {c.co_name}>" for c in f.__code__.co_consts], f.__code__.co_names)
show(lambda: 1)
show(lambda x: x)
def none(): pass
show(none)
def uses(a): return a.b + g(1, k=2)
show(uses)
def documented():
    "doc"
    x = 1.5
    y = "s"
    return (1, 2)
show(documented)
def attributes(x):
    x.y = 2
    x[3] = 4
    del x.z
    x.method(5, 6)
    print(x, sep="")
    return len
show(attributes)
def inner():
    def f(): pass
    g = lambda: 7
    return f, g
show(inner)
def globals_(): 
    global written
    written = 1
    del written
    return read
show(globals_)
def repeated():
    a = 1000
    b = 1000
    c = "text"
    d = "text"
    e = 1.0
    return 1000, "text", 1.0
show(repeated)
def same(): return (1, "a") , (1.0, "a"), (True, "a")
a, b, c = same()
print([type(t[0]).__name__ for t in same()])
import types
code = compile("x = 1\ny = x + 2\nprint(y)", "f", "exec")
print(code.co_consts, code.co_names)
