# formatwarning and showwarning: lines given and looked up, files of one's own, replaced hooks with few parameters, sys.stderr odd.
import io, sys, warnings
f = warnings.formatwarning
print(repr(f('m', UserWarning, 'no file', 3))); print(repr(f(UserWarning('m'), UserWarning, 'no file', 3, 'line'))); print(repr(f('m', UserWarning, 'no file', 3, '  line  '))); print(repr(f('m', UserWarning, 'no file', 3, '')))
print(f('m', UserWarning, __file__, 2).replace(__file__, 'FILE'), end='')
class Dotted(UserWarning): __module__ = 'some.where'
print(f('m', Dotted, 'f', 1, ''), end='')
for a in ((), ('m',), ('m', UserWarning), ('m', UserWarning, 'f'), ('m', 5, 'f', 1)):
    try: print(repr(f(*a)))
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
out = io.StringIO(); warnings.showwarning('m', UserWarning, 'f', 1, out); warnings.showwarning('m', UserWarning, 'f', 1, out, 'line'); print(repr(out.getvalue()))
old, sys.stderr = sys.stderr, io.StringIO()
warnings.simplefilter('always'); warnings.warn('to stderr'); text = sys.stderr.getvalue(); sys.stderr = old; print(text.replace(__file__, 'FILE'), end='')
class Failing:
    def write(self, text): raise OSError('cannot write')
sys.stderr = Failing(); warnings.warn('lost'); sys.stderr = None; warnings.warn('nowhere'); sys.stderr = old
original = warnings.showwarning
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print('show', repr(message), category.__name__, filename == __file__, lineno, file, line)
warnings.warn('replaced'); warnings.warn_explicit('explicit', UserWarning, 'f', 1, source='s')
warnings.showwarning = lambda *args: print('args', len(args)); warnings.warn('few')
warnings.showwarning = lambda m: None
try: warnings.warn('wrong')
except TypeError as e: print(e)
warnings.showwarning = 5
try: warnings.warn('no function')
except TypeError as e: print(e)
warnings.showwarning = original
warnings.formatwarning = lambda message, category, filename, lineno, line=None: f'own {message} {category.__name__} {lineno} {line}\n'
sys.stderr = io.StringIO(); warnings.warn('formatted'); text = sys.stderr.getvalue(); sys.stderr = old; print(text, end='')
def raises(*a, **k): raise KeyError('in hook')
warnings.showwarning = raises
try: warnings.warn('x')
except KeyError as e: print('hook raised', e)
warnings.showwarning = original
class Message(UserWarning):
    def __str__(self): return 'from str'
warnings.formatwarning = f
sys.stderr = io.StringIO(); warnings.warn(Message('args')); print(sys.stderr.getvalue().splitlines()[0].split(': ', 1)[1]); sys.stderr = old
