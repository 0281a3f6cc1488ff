# Chains whose links are answered by properties, groups whose members are, and tracebacks that are hidden, as printed.
import io, sys, traceback
def hook(e):
    old, sys.stderr = sys.stderr, io.StringIO()
    try: sys.excepthook(type(e), e, e.__traceback__)
    finally: text, sys.stderr = sys.stderr.getvalue(), old
    module = ''.join(traceback.format_exception(e))
    print('---', type(e).__name__, 'same' if text == module else 'DIFFERENT'); print(text.replace(__file__, 'FILE'), end='')
class Cause(Exception):
    @property
    def __cause__(self): return ValueError('answered')
class Context(Exception):
    @property
    def __context__(self): return KeyError('answered')
class Hidden(Exception):
    @property
    def __traceback__(self): return None
class Suppress(Exception):
    __suppress_context__ = True
class Members(ExceptionGroup):
    @property
    def exceptions(self): return [ValueError('other'), KeyError('members')]
class Text(Exception):
    def __str__(self): return 'several\nlines\n'
class Nothing(Exception):
    def __str__(self): return ''
class Long(Exception): pass
Long.__qualname__ = 'Outer.<locals>.Long'
class Elsewhere(Exception): __module__ = 'some.package'
def caught(f):
    try: f()
    except BaseException as e: return e
def throw(e):
    try:
        try: raise OSError('handled')
        except OSError: raise e
    except BaseException as x: return x
for e in (Cause('c'), Context('c'), Hidden('h'), Suppress('s'), Members('m', [OSError('real')]), Text(), Nothing(), Long(), Long('l'), Elsewhere('e'), KeyError('key'), KeyError('two', 'args'), SystemExit('exit'), KeyboardInterrupt(), Exception('a', 1), Exception(()), UnicodeDecodeError('c', b'x', 0, 1, 'r'), OSError(2, 'text', 'name'), StopIteration(3)):
    hook(e); hook(throw(e))
a = ValueError('a'); a.__cause__ = a; hook(a)
a = ValueError('a'); b = KeyError('b'); a.__cause__, b.__context__ = b, a; hook(a); hook(b)
shared = OSError('shared'); a = ExceptionGroup('a', [shared, shared]); a.__cause__ = shared; hook(a)
a = ExceptionGroup('a', [ValueError(1)]); b = ExceptionGroup('b', [a, KeyError(2)]); a.__context__ = b; hook(b); a.__context__ = None
deep = ValueError('bottom')
for i in range(4):
    try: raise TypeError(i) from deep
    except TypeError as e: deep = e
hook(deep)
