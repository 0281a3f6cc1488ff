# Names in class bodies: which scope they are read from, conditionals, loops, exceptions, walrus and comprehensions.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

x = 'global'
def function():
    x = 'function'
    class A:
        first = x
        x = 'class'
        second = x
        def method(self): return x
        third = [x for _ in range(1)]
        fourth = (lambda: x)()
        fifth = [y for y in (x,)]
        del x
        sixth = x
    return A.first, A.second, A().method(), A.third, A.fourth, A.fifth, A.sixth
attempt(function)
def with_nonlocal():
    x = 'function'
    class A:
        nonlocal x
        x = 'set in the class'
    return x, 'x' in A.__dict__
attempt(with_nonlocal)
def with_global():
    x = 'function'
    class A:
        global x
        x = 'set from the class'
        y = x
    return x, 'x' in A.__dict__, A.y
attempt(with_global)
print(x)
class Body:
    if (count := 3) > 2:
        big = True
    else:
        small = True
    for i in range(count):
        pass
    while count > 1:
        count -= 1
    try:
        1 / 0
    except ZeroDivisionError as error:
        caught = type(error).__name__
    finally:
        done = True
    total = sum(n for n in range(4))
    squares = {n: n * n for n in range(3)}
    with_outer = [(a, b) for a in range(2) for b in 'x']
    names = sorted(n for n in locals() if not n.startswith('_'))
    match count:
        case 1: matched = 'one'
        case _: matched = 'other'
    def default(self, value=count, *, key=total): return value, key
    import math as m, operator
    a = b = []
    a += [1]
    nested = type('Made', (), {'inner': count})
print(Body.names, Body.matched, Body().default(), Body.b, Body.nested.inner, hasattr(Body, 'small'), Body.i)
def undefined():
    class A:
        y = undefined_name
attempt(undefined)
def unbound():
    class A:
        del never
attempt(unbound)
def comprehension_sees_no_class():
    class A:
        z = 1
        w = [z for _ in range(1)]
attempt(comprehension_sees_no_class)
def first_iterable_does():
    class A:
        z = [1, 2]
        w = [item for item in z]
        v = [(lambda: item)() for item in z if item]
    return A.w, A.v
attempt(first_iterable_does)
def returns_inside():
    try:
        compile('class A:\n    return 1', 'f', 'exec')
    except SyntaxError as error:
        return str(error)
attempt(returns_inside)
exec('class E:\n    p = 1\n    q = p + 1\nprint(E.q)')
exec('class E:\n    r = given', {'given': 1}, space := {})
print(space['E'].r)
