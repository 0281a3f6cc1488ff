# Generators full of try statements: after every number of steps something is sent, thrown or closed, and all is logged.
import sys
log = []
def note(*x): log.append(' '.join(map(str, x))); return x[0]
def one():
    try:
        a = yield 1; note('a', a)
        try:
            b = yield 2; note('b', b)
        except ValueError as e: note('VE', e); yield 'handled'; note('after handled', sys.exception())
        else: note('else'); yield 'else'
        finally: note('inner finally', repr(sys.exception())); c = yield 'in finally'; note('c', c)
    except KeyError as e:
        note('KE', repr(e.__context__)); yield 'key'; raise
    finally: note('outer finally'); yield 'last'; note('done')
    return 'result'
def two():
    for i in range(2):
        try:
            x = yield i
            if x: break
        except LookupError: note('continue'); continue
        except ValueError: return note('returned')
        else: note('else', i)
        finally: note('finally', i)
    else: yield 'loop else'
    yield 'after'
def three():
    while True:
        try:
            try: yield 'w'
            finally:
                note('f1')
                try: yield 'g'
                except ValueError: note('swallowed'); break
        finally: note('f2')
    yield 'out'
def four():
    class M:
        def __init__(s, n): s.n = n
        def __enter__(s): note('enter', s.n); return s.n
        def __exit__(s, *a): note('exit', s.n, a[0] and a[0].__name__); return s.n == 'b' and a[0] is ValueError
    with M('a') as x, M('b') as y:
        r = yield x + y
        with M('c'): yield r
    yield 'behind'
def five():
    def inner():
        try: r = yield 'i1'
        except ValueError: r = yield 'i2'
        finally: note('inner over')
        return r
    try: r = yield from inner(); note('r', r)
    except (KeyError, StopIteration) as e: note(type(e).__name__); r = yield from [10, 20]
    yield ('end', r)
def six():
    yield [(yield 1), (yield 2)], {(yield 3): (yield 4)}, f'{(yield 5)}'
    x = (yield 6) if (yield 7) else (yield 8)
    while (yield 9) and x: x = None
def seven():
    match (yield 'm'):
        case 1: r = yield 'one'
        case [a, *b] if (yield 'guard'): r = a, b
        case _: r = yield 'other'
    return r
actions = [('send', lambda g: g.send(None)), ('send1', lambda g: g.send(1)), ('VE', lambda g: g.throw(ValueError('v'))), ('KE', lambda g: g.throw(KeyError('k'))), ('SI', lambda g: g.throw(StopIteration('s'))), ('close', lambda g: g.close()), ('GE', lambda g: g.throw(GeneratorExit))]
sys.unraisablehook = lambda a: note('unraisable', a.exc_value)
for f in (one, two, three, four, five, six, seven):
    for steps in range(1, 7):
        for name, act in actions:
            g = f(); log.clear()
            try:
                for _ in range(steps): note('->', repr(next(g)))
            except BaseException as e: break
            log.clear()
            for act_again in (act, actions[0][1], act):
                try: note('=>', repr(act_again(g)))
                except BaseException as e: note('!!', repr(e), repr(e.__context__), repr(e.__cause__))
            del g
            print(f.__name__, steps, name, '|', *log, sep=' ; ')
