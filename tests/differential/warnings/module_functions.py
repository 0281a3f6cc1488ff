# warnings.warn: every kind of message and category, wrong arguments, stacklevels, subclasses with odd constructors.
import warnings, sys
def attempt(what, f, *args, **keywords):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try: print(what, '->', f(*args, **keywords), end=' ')
        except BaseException as e: print(what, '->', type(e).__name__, e, end=' ')
        print([(w.category.__name__, str(w.message), w.lineno, w.filename == __file__, w.source, w.line) for w in caught])
W = warnings.warn
class Mine(UserWarning): pass
class Odd(UserWarning):
    def __init__(self, a, b): super().__init__(a, b); self.b = b
class NoStr(UserWarning):
    def __str__(self): raise KeyError('no text')
attempt('text', W, 'text'); attempt('category', W, 'text', DeprecationWarning); attempt('mine', W, 'text', Mine); attempt('instance', W, Mine('inst')); attempt('instance and category', W, Mine('inst'), DeprecationWarning)
attempt('odd class', W, 'text', Odd); attempt('odd instance', W, Odd(1, 2)); attempt('no str', W, NoStr('x')); attempt('none', W); attempt('int', W, 5); attempt('None', W, None); attempt('bytes', W, b'x'); attempt('list', W, ['x'])
for c in (5, 'x', int, ValueError, Exception, Warning, None, Mine('i'), object): attempt(f'category {c!r:.30}', W, 'text', c)
for level in (1, 0, -1, 2, 3, 100, 2**31, 'x', 1.5, None, True): attempt(f'level {level!r}', W, 'text', UserWarning, level)
attempt('keywords', W, message='m', category=Mine, stacklevel=1, source='src'); attempt('wrong keyword', W, 'm', other=1); attempt('five', W, 1, 2, 3, 4, 5)
for p in ((), ('x',), ['x'], 'x', (1,), None, ('',), (__file__,)): attempt(f'prefixes {"FILE" if p == (__file__,) else p!r}', W, 'text', skip_file_prefixes=p)
E_ = warnings.warn_explicit
attempt('explicit', E_, 'text', UserWarning, 'file', 7); attempt('explicit module', E_, 'text', UserWarning, 'file', 7, 'mod'); attempt('registry', E_, 'text', UserWarning, 'file', 7, 'mod', {}); attempt('too few', E_, 'text', UserWarning, 'file'); attempt('wrong line', E_, 'text', UserWarning, 'file', 'x'); attempt('wrong category', E_, 'text', 5, 'file', 1); attempt('None category', E_, Mine('i'), None, 'file', 1); attempt('wrong file', E_, 'text', UserWarning, 5, 1); attempt('wrong registry', E_, 'text', UserWarning, 'f', 1, 'm', 5); attempt('globals', E_, 'text', UserWarning, 'f', 1, module_globals=5); attempt('keywords', E_, message='m', category=Mine, filename='f', lineno=3, source=4)
r = {}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('default')
    for line in (1, 1, 2): E_('text', UserWarning, 'f', line, 'm', r)
    print(len(caught), sorted((k if isinstance(k, str) else (k[0], k[1].__name__, k[2]), v if v is True else 'n') for k, v in r.items()))
def helper(level): W('from helper', stacklevel=level)
def caller(level): helper(level)
for level in (1, 2, 3):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always'); caller(level); print(level, caught[0].lineno)
