# Class bodies: their own scope, order of evaluation, conditionals, loops, comprehensions, del, nested classes.
def show(*args): print('eval', *args); return args[-1]
def deco(tag):
    show('decorator', tag)
    def apply(cls): show('apply', tag, cls.__name__); return cls
    return apply
@deco('first')
@deco('second')
class A(show('base', object), **show('keywords', {}), metaclass=show('metaclass', type)):
    show('body')
x = 'global'
def function():
    x = 'local'
    class B:
        print(x)
        x = 'class'
        print(x)
        y = [x for _ in range(1)]
        z = [i for i in x]
        w = (lambda: x)()
        def method(self): return x
        del x
        print(x)
    return B.y, B.z, B.w, B().method(), hasattr(B, 'x')
print(function())
class C:
    for i in range(3):
        exec(f'attr{i} = {i}')
    if i == 2: chosen = 'two'
    else: chosen = 'other'
    try: bad = undefined
    except NameError as error: bad = str(error)
    with open(__file__) as handle: pass
    total = sum(range(4))
    names = sorted(n for n in locals() if not n.startswith('__'))
    import sys as system
    a, *b = 1, 2, 3
    (walrus := 5)
    def method(self, default=total): return default
    class Inner:
        try: seen = total
        except NameError as error: seen = str(error)
    global made_global
    made_global = 'yes'
    __qualname__ = 'Renamed'
    __module__ = 'elsewhere'
print(C.attr2, C.chosen, C.bad, C.names, C.a, C.b, C.walrus, C().method(), C.Inner.seen, made_global, hasattr(C, 'made_global'))
print(C, C.__name__, C.method.__qualname__, C.Inner.__qualname__)
try:
    class D: del nothing
except NameError as error: print(error)
def nonlocal_in_class():
    n = 1
    class E:
        nonlocal n
        n = 2
        m = n
    return n, E.m, 'n' in vars(E)
print(nonlocal_in_class())
class F:
    print(__name__, __qualname__, __module__)
    class G: print(__qualname__)
    def m(self):
        class H: print(__qualname__)
F().m()
class I: x = x; y: int; z: str = 'z'
print(I.x, I.__annotations__, hasattr(I, 'y'))
try:
    class J: raise ValueError('in body')
except ValueError as error: print(error, 'J' in globals())
try:
    class K(show('K base', object)): return_value = yield_ = 1 / 0
except ZeroDivisionError: print('failed')
