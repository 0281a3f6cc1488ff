# catch_warnings: record, module, action, category, lineno, append; what it saves and puts back; misuse; nesting; repr.
import warnings, sys, types
c = warnings.catch_warnings
def attempt(what, f):
    try: print(what, '->', f())
    except BaseException as e: print(what, '->', type(e).__name__, e)
print(repr(c()), repr(c(record=True)), repr(c(module=sys)), repr(c(record=True, module=sys)))
attempt('positional', lambda: c(True)); attempt('unknown', lambda: c(other=1))
x = c()
attempt('exit before enter', lambda: x.__exit__())
with x: attempt('enter twice', x.__enter__)
attempt('enter again', x.__enter__); attempt('exit again', lambda: x.__exit__(None, None, None))
with c() as nothing: print(nothing)
with c(record=True) as log: print(log, type(log).__name__)
before, show, filters = warnings.filters, warnings.showwarning, warnings.filters[:]
with c():
    print(warnings.filters is before, warnings.filters == filters)
    warnings.simplefilter('ignore'); warnings.showwarning = lambda *a, **k: print('shown', a[0])
    warnings.simplefilter('always'); warnings.warn('inside')
print(warnings.filters is before, warnings.showwarning is show)
for action, extra in (('ignore', {}), ('error', {}), ('always', {'category': DeprecationWarning}), ('error', {'category': RuntimeWarning, 'lineno': 0}), ('ignore', {'append': True})):
    with c(record=True, action=action, **extra) as log:
        try: warnings.warn('w')
        except UserWarning as e: print('raised', e)
        print(action, len(log), [getattr(f, 'pattern', f) for f in warnings.filters[0]][:1])
attempt('wrong action', lambda: c(action='wrong').__enter__())
with c(record=True) as outer:
    warnings.simplefilter('always'); warnings.warn('one')
    with c(record=True) as inner:
        warnings.warn('two'); print(len(outer), len(inner))
    warnings.warn('three'); print([str(w.message) for w in outer], [str(w.message) for w in inner])
    w = outer[0]; print(w.category, w.lineno, w.filename == __file__, w.file, w.line, w.source, str(w).replace(__file__, 'FILE').startswith("{message : UserWarning('one')"))
m = types.ModuleType('fake'); m.filters = []; m.showwarning = None; m._showwarnmsg_impl = None; m._filters_mutated = lambda: print('  mutated')
with c(module=m): print(m.filters); m.filters.append('x')
print(m.filters)
try:
    with c(): warnings.simplefilter('error'); warnings.warn('leaves')
except UserWarning as e: print('left', e, warnings.filters == filters)
w = warnings.WarningMessage('m', UserWarning, 'f', 3); print(w, w._category_name, w.source)
w = warnings.WarningMessage(UserWarning('m'), UserWarning, 'f', 3, line='l', source='s'); print(w)
