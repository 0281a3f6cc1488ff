# Where the quoted lines come from: files with odd lines, code that was compiled from text, replaced names, missing and changed files.
import linecache, sys, traceback
def show(f, *a):
    try: f(*a)
    except BaseException as e: print(''.join(traceback.format_exception(e)[1:]).replace(__file__, 'FILE'), end='')
def run(source, name): exec(compile(source, name, 'exec'), {'__name__': 'run'})
show(run, '1 / 0\n', '<text>'); show(run, '\n\n1 / 0\n', 'no such file'); show(run, 'def f():\n    return undefined\nf()\n', __file__ + 'x')
show(run, '\n' * 3 + 'undefined_name', __file__); show(run, '\n' * 500 + '1 / 0', __file__)
show(eval, '1 / 0'); show(eval, '(lambda: 1 / 0)()'); show(lambda: eval('\n1 / 0'))
linecache.cache['<mine>'] = (20, None, ['x = 1\n', 'y = x / 0\n'], '<mine>')
show(run, 'x = 1\ny = x / 0\n', '<mine>')
linecache.cache['<mine>'] = (20, None, ['other = text\n', 'that / differs + a lot\n'], '<mine>'); show(run, 'x = 1\ny = x / 0\n', '<mine>')
linecache.cache['<mine>'] = (20, None, [], '<mine>'); show(run, 'x = 1\ny = x / 0\n', '<mine>')
linecache.cache['<several>'] = (20, None, ['f(1,\n', '  2 /\n', '  0)'], '<several>'); show(run, 'print(1,\n  2 /\n  0)', '<several>')
def renamed(): return 1 / 0
renamed.__name__ = 'other'; renamed.__qualname__ = 'A.b'; show(renamed)
renamed.__code__ = renamed.__code__.replace(co_name='code_name', co_filename='<replaced>'); show(renamed)
renamed.__code__ = renamed.__code__.replace(co_filename=__file__); show(renamed)
show(lambda: [1 / x for x in (1, 0)]); show(lambda: {k: 1 / k for k in (1, 0)}); show(lambda: next(1 / x for x in (0,)))
class K:
    def __getattr__(self, n): return 1 / 0
    def __enter__(self): return self
    def __exit__(self, *a): return None
show(lambda: K().x); show(lambda: f'{K().x}'); show(lambda: (K() .  x)); show(lambda: K().x if K() else 0)
exec('def made(a):\n    # ä comment\n    return "äö" + a + 1\n', ns := {}); show(ns['made'], 'x')
linecache.cache['<uni>'] = (9, None, ['def made(a):\n', '    return "äö漢" + (a + 1)\n'], '<uni>'); exec(compile('def made(a):\n    return "äö漢" + (a + 1)\n', '<uni>', 'exec'), ns); show(ns['made'], 'x')
linecache.cache['<tab>'] = (9, None, ['def t():\n', '\treturn\t1 /\t0\n'], '<tab>'); exec(compile('def t():\n\treturn\t1 /\t0\n', '<tab>', 'exec'), ns); show(ns['t'])
linecache.clearcache()
show(run, 'x = 1\ny = x / 0\n', '<mine>')
