# gi_running, gi_suspended, gi_frame, gi_yieldfrom and gi_code in every state, seen from outside, inside and the delegate.
import inspect
def state(g):
    return (inspect.getgeneratorstate(g), g.gi_running, g.gi_suspended, g.gi_frame is not None, g.gi_yieldfrom if g.gi_yieldfrom is None else type(g.gi_yieldfrom).__name__, g.gi_code.co_name)
def plain():
    print('  inside', state(g))
    x = yield 1
    print('  inside', state(g), x)
g = plain()
print('fresh', state(g), g.gi_frame.f_locals, g.gi_frame.f_lineno)
next(g)
print('suspended', state(g), g.gi_frame.f_lineno)
list(g)
print('finished', state(g))
def inner():
    print('  outer from inner', state(g))
    yield 1
    print('  outer from inner', state(g))
    try: yield 2
    except ValueError: print('  thrown, outer', state(g))
    yield 3
def outer():
    yield from inner()
    print('  back in outer', state(g))
    yield from [4]
g = outer()
for _ in range(2): print(next(g), state(g))
print(g.throw(ValueError), state(g))
print(next(g), state(g))
print(list(g), state(g))
def fails(): yield 1; raise ValueError
g = fails(); next(g)
try: next(g)
except ValueError: print('failed', state(g))
g = plain(); g.close()
print('closed fresh', state(g))
for name in ('gi_running', 'gi_suspended', 'gi_frame', 'gi_yieldfrom', 'gi_code'):
    try: setattr(g, name, 1)
    except AttributeError as e: print(name, e)
    try: delattr(g, name)
    except AttributeError as e: print(name, e)
for name, value in (('__name__', 'n'), ('__name__', 1), ('__qualname__', 'q'), ('__qualname__', None)):
    try:
        setattr(g, name, value); print(g.__name__, g.__qualname__, repr(g).split(' at ')[0])
    except TypeError as e: print(e)
for name in ('__name__', '__qualname__'):
    try: delattr(g, name)
    except TypeError as e: print(e)
try: g.other = 1
except AttributeError as e: print(e)
print([n for n in dir(g) if not n.startswith('__')])
try: type(g)()
except TypeError as e: print(e)
try: class_made = type('Sub', (type(g),), {})
except TypeError as e: print(e)
