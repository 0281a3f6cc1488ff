# Filters: message patterns, module patterns, line numbers, categories and their order; what filterwarnings refuses.
import warnings
def matched(*messages, category=UserWarning, module='some.module', line=5):
    out = []
    for m in messages:
        with warnings.catch_warnings(record=True) as w:
            warnings.filters[:] = saved
            warnings._filters_mutated()
            try: warnings.warn_explicit(m, category, 'some/module.py', line, module=module)
            except Warning as e: out.append(f'error:{type(e).__name__}'); continue
            out.append(len(w))
    return out
def with_filters(*filters):
    global saved
    with warnings.catch_warnings():
        warnings.resetwarnings(); warnings.simplefilter('always')
        for f in filters: warnings.filterwarnings(*f[0], **f[1]) if isinstance(f, tuple) else None
        saved = warnings.filters[:]
def F(*a, **k): return (a, k)
with_filters(F('ignore', message='ab')); print(matched('abc', 'ABC', 'xab', 'a', 'ab'))
with_filters(F('error', category=DeprecationWarning)); print(matched('x', category=DeprecationWarning), matched('x'), matched('x', category=PendingDeprecationWarning))
with_filters(F('error', category=Warning)); print(matched('x', category=DeprecationWarning), matched('x'))
with_filters(F('error', module='some')); print(matched('x'), matched('x', module='other'), matched('x', module='somewhere'))
with_filters(F('error', lineno=5)); print(matched('x'), matched('x', line=6))
with_filters(F('error', message='x'), F('ignore', message='x')); print(matched('x'))
with_filters(F('error', message='x'), F('ignore', message='x', append=True)); print(matched('x'))
with_filters(F('error', message='x'), F('ignore', message='y')); print(matched('x', 'y'))
with_filters(F('ignore', category=UserWarning), F('error', category=Warning)); print(matched('x'))
class Sub(UserWarning): pass
with_filters(F('ignore', category=UserWarning)); print(matched('x', category=Sub), matched('x', category=RuntimeWarning))
for a, k in ((('wrong',), {}), (('ignore', 5), {}), (('ignore', 'm', 5), {}), (('ignore', 'm', int), {}), (('ignore', 'm', UserWarning, 5), {}), (('ignore',), {'lineno': 'x'}), (('ignore',), {'lineno': -1}), ((), {}), ((5,), {}), ((None,), {}), (('ignore',), {'append': 'yes'}), (('ignore',), {'other': 1})):
    with warnings.catch_warnings():
        try: warnings.filterwarnings(*a, **k); print(a, k, 'fine')
        except BaseException as e: print(a, k, type(e).__name__, e)
for a, k in ((('wrong',), {}), (('ignore', 5), {}), (('ignore', int), {}), (('ignore',), {'lineno': -1}), (('ignore',), {'lineno': 'x'}), ((), {}), (('error', (UserWarning,)), {})):
    with warnings.catch_warnings():
        try: warnings.simplefilter(*a, **k); print(a, k, 'fine')
        except BaseException as e: print(a, k, type(e).__name__, e)
with warnings.catch_warnings():
    warnings.resetwarnings(); print(warnings.filters)
    warnings.simplefilter('ignore'); warnings.simplefilter('error', UserWarning); warnings.simplefilter('ignore', append=True); warnings.filterwarnings('once', 'text', Sub, 'mod', 3)
    for f in warnings.filters: print([getattr(x, 'pattern', x) for x in f])
    warnings.simplefilter('ignore'); print(len(warnings.filters), warnings.filters[0][0]); warnings.simplefilter('error', UserWarning); print(len(warnings.filters), warnings.filters[0][0])
