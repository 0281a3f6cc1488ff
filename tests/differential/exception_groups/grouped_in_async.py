# Groups of failures collected from coroutines and generators by hand: a small nursery, and what each failure remembers.
class Wait:
    def __await__(self): return (yield)
async def worker(name, steps, fails=None):
    for i in range(steps): await Wait()
    if fails: raise fails
    return name
def run_all(*coroutines):
    results, errors, waiting = {}, [], list(coroutines)
    while waiting:
        for c in waiting[:]:
            try: c.send(None)
            except StopIteration as e: results[c.__name__ + e.value] = e.value; waiting.remove(c)
            except Exception as e: errors.append(e); waiting.remove(c)
    if errors: raise ExceptionGroup(f'{len(errors)} failed', errors)
    return results
print(run_all(worker('a', 1), worker('b', 2)))
for spec in ([('a', 1, None), ('b', 0, ValueError('b'))], [('a', 2, KeyError('a')), ('b', 1, ValueError('b')), ('c', 0, OSError(2, 'c'))]):
    try: run_all(*(worker(*s) for s in spec))
    except* ValueError as e: print('values', e.exceptions, e.exceptions[0].__traceback__.tb_next.tb_frame.f_locals['name'])
    except* LookupError as e: print('lookup', e, e.exceptions)
    except* OSError as e: print('os', [x.errno for x in e.exceptions])
async def guarded(c):
    result = None
    try: result = await c
    except* ValueError as e: result = f'handled {e.exceptions}'
    finally: print('  guarded done')
    return result
def drive(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
    except BaseException as e: return repr(e)
print(drive(guarded(worker('x', 1, ValueError('v'))))); print(drive(guarded(worker('x', 1, KeyError('k'))))); print(drive(guarded(worker('x', 0))))
def gen():
    try: yield 1
    except* ValueError as e: yield repr(e)
    except* TypeError: yield 'type'
    yield 'after'
for error in (ValueError('v'), ExceptionGroup('g', [ValueError(1), TypeError(2)]), ExceptionGroup('g', [ValueError(1), KeyError(2)]), KeyError('k')):
    g = gen(); next(g); out = []
    try:
        out.append(g.throw(error))
        out.extend(g)
    except BaseException as e: out.append(repr(e))
    print(out)
g = gen(); next(g)
try: print(g.throw(GeneratorExit), 'yielded')
except GeneratorExit as e: print(repr(e))
