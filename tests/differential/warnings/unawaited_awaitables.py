# Things that are never awaited: coroutines, asend, athrow, aclose, in every state, and as errors.
import sys, warnings, gc
warnings.simplefilter('always')
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print('   ', category.__name__, message, lineno)
sys.unraisablehook = lambda a: print('    unraisable', type(a.exc_value).__name__, a.exc_value, a.err_msg)
async def co(): pass
async def gen(): yield 1
class C:
    async def method(self): pass
    @staticmethod
    async def static(): pass
def drop(what, make, *steps):
    print(what)
    x = make()
    for s in steps:
        try: s(x)
        except BaseException as e: print('   ', type(e).__name__, e)
    del x
drop('coroutine', co); drop('method', C().method); drop('static', C.static); drop('closed', co, lambda c: c.close()); drop('run', co, lambda c: c.send(None)); drop('thrown', co, lambda c: c.throw(ValueError('v'))); drop('wrapper', lambda: co().__await__()); drop('renamed', co, lambda c: setattr(c, '__qualname__', 'other name'))
g = gen()
drop('asend', lambda: g.asend(None)); drop('anext', lambda: g.__anext__()); drop('athrow', lambda: g.athrow(ValueError)); drop('aclose', lambda: g.aclose()); drop('asend closed', lambda: g.asend(None), lambda a: a.close()); drop('aclose closed', lambda: gen().aclose(), lambda a: a.close()); drop('asend thrown', lambda: gen().asend(None), lambda a: a.throw(KeyError('k'))); drop('anext default', lambda: anext(gen(), 1)); drop('async generator', gen)
async def awaits_none():
    co()
    await gen().__anext__()
    co()
drop('inside', awaits_none, lambda c: c.send(None))
print('in a cycle')
c = [co()]; c.append(c); del c; gc.collect()
warnings.simplefilter('error')
drop('as error', co); drop('asend as error', lambda: gen().asend(None))
warnings.simplefilter('ignore'); drop('ignored', co)
warnings.simplefilter('always')
warnings._warn_unawaited_coroutine = lambda c: print('    told', c.__name__)
drop('replaced teller', co)
def failing(c): raise OSError('teller')
warnings._warn_unawaited_coroutine = failing; drop('failing teller', co)
del warnings._warn_unawaited_coroutine; drop('no teller', co)
def raising():
    c = co()
    raise LookupError('with a coroutine')
try: raising()
except LookupError as e: print(e); e = None
print('end')
