# Generator expressions: first iterable at once, the rest late; class scopes, walrus, nesting, errors and names.
log = []
def note(x): log.append(x); return x
g = (note(x) for x in note([1, 2]))
print(log); print(next(g), log)
try: (x for x in 5)
except TypeError as e: print(e)
g = (y for x in [1] for y in 5)
try: next(g)
except TypeError as e: print(e)
try: (x for x in undefined_name)
except NameError as e: print(e)
g = (undefined_name for x in [1])
try: next(g)
except NameError as e: print(e)
class C:
    n = 3
    items = [1, 2]
    a = list(x for x in items)
    try: b = list(n for x in items)
    except NameError as e: b = str(e)
    c = list(x for x in range(n))
print(C.a, C.b, C.c)
def f():
    total = 0
    r = list((total := total + x) for x in range(4))
    return r, total
print(f())
x = 'outer'
print(list(x for x in 'ab'), x)
fs = [lambda: i for i in range(3)]
print([h() for h in fs], [h() for h in (lambda i=i: i for i in range(3))])
print(list((a, b) for a in range(3) if a % 2 for b in range(a) if b >= 0))
g = (i for i in range(3)); print(g.__name__, g.__qualname__, repr(g).split(' at ')[0])
def outer():
    def inner(): return (i for i in [1])
    return inner()
print(outer().__qualname__)
print(sum(i * i for i in range(4)), max((i for i in [3, 1]), default=0), *(i for i in 'xy'))
g = (i for i in range(3)); next(g); print(i if (i := next(g)) else None, list(g))
g = (1 / i for i in [1, 0, 2])
print(next(g))
try: next(g)
except ZeroDivisionError as e: print(e)
print(list(g))
g = ((yield_ for yield_ in range(2)) for _ in range(2)); print([list(q) for q in g])
for text in ('(yield x for x in y)', '((yield x) for x in y)', 'f(x for x in y, 1)', '(x for x in y if (yield))', '(await x for x in y)', '((x := 1) for x in y)', '(*x for x in y)', '(x for *y in z)', 'class A: (q := 1 for q in z)', '[i for i in (j := [1])]', '(x for x in *y)'):
    try: compile(text, 't', 'exec'); print(text, 'fine')
    except SyntaxError as e: print(text, '->', e.msg, e.offset)
