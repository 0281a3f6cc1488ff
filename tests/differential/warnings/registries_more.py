# __warningregistry__: per module, per text, category and line; once, module and default actions; forgetting after changes; exec and classes.
import warnings, sys, types
shown = []
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: shown.append((str(message), lineno))
def flush(what): print(what, shown); shown.clear()
def warn(text='t', category=UserWarning): warnings.warn(text, category, stacklevel=2)
warnings.simplefilter('default')
for _ in range(3): warn()
for _ in range(2): warn('a'); warn('b')
flush('default')
warn(); warn()
flush('two calls on one line')
r = globals()['__warningregistry__']; print(sorted(k if isinstance(k, str) else k[0] for k in r)[:4], type(r).__name__)
warnings.simplefilter('default'); warn(); flush('the same filter again')
warnings.simplefilter('ignore', RuntimeWarning)
def again():
    for _ in range(2): warn('again')
again(); again(); flush('once for the line')
warnings.filterwarnings('default', 'again'); again(); flush('after a change of the filters')
for action in ('once', 'module', 'always'):
    warnings.resetwarnings(); warnings.simplefilter(action)
    for i in range(2): warn('same ' + action)
    warn('same ' + action); warn('other ' + action)
    flush(action)
m = types.ModuleType('made'); exec('import warnings\ndef f():\n    warnings.warn("in made")\n', m.__dict__)
warnings.resetwarnings(); warnings.simplefilter('module'); m.f(); m.f(); flush('module of its own'); print('__warningregistry__' in vars(m), sorted(k if isinstance(k, str) else k[0] for k in m.__warningregistry__))
m.__warningregistry__.clear(); m.f(); flush('cleared'); del m.__warningregistry__; m.f(); flush('deleted'); m.__warningregistry__ = None
try: m.f()
except TypeError as e: print(e)
flush('None')
m.__warningregistry__ = {'version': -1, ('in made', UserWarning, 3): True}; m.f(); flush('old version'); print(m.__warningregistry__.get('version') != -1)
exec('import warnings\nwarnings.warn("from exec")', ns := {'__name__': 'execd'}); flush('exec'); print('__warningregistry__' in ns)
class C:
    warnings.warn('class body')
    found = '__warningregistry__' in dir()
flush('class'); print(C.found)
warnings.simplefilter('error')
try: warn('raised')
except UserWarning as e: print('error', e, any(k[0] == 'raised' for k in __warningregistry__ if isinstance(k, tuple)))
warnings.resetwarnings(); warn('no filters'); warn('no filters'); flush('no filters')
warnings.defaultaction = 'always'; warnings._defaultaction = 'always' if hasattr(warnings, '_defaultaction') else None
for _ in range(2): warn('default action')
flush('default action')
