# @deprecated on methods of every kind, properties, async functions, generators, nested classes, metaclasses, with stacklevels and categories.
import warnings, inspect
from warnings import deprecated
def caught(what, f, *a):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: r = f(*a)
        except BaseException as e: r = f'{type(e).__name__} {e}'
    print(what, '->', r if isinstance(r, (str, int, type(None))) else type(r).__name__, [(x.category.__name__, str(x.message), x.lineno) for x in w])
class C:
    @deprecated('method')
    def method(self): return 'm'
    @classmethod
    @deprecated('class method')
    def cm(cls): return cls.__name__
    def plain(self): return 'p'
    @staticmethod
    @deprecated('static')
    def sm(x): return x
    @property
    @deprecated('property')
    def prop(self): return 1
    @deprecated('init')
    def __init__(self): pass
    @deprecated('call')
    def __call__(self): return 'called'
    @deprecated('len')
    def __len__(self): return 3
caught('make', C)
with warnings.catch_warnings(): warnings.simplefilter('ignore'); c = C()
for what, f in (('method', c.method), ('cm', C.cm), ('cm by instance', c.cm), ('call', c), ('len', lambda: len(c)), ('prop', lambda: c.prop), ('unbound', lambda: C.method(c)), ('sm', lambda: C.sm(5))): caught(what, f)
@deprecated('old class', category=PendingDeprecationWarning)
class Old:
    """Its doc."""
    def __init__(self, x=0): self.x = x
class Sub(Old): pass
caught('old', Old, 1); caught('sub', Sub, 2); caught('subclassing', lambda: type('Another', (Old,), {})); caught('isinstance', lambda: str(isinstance(Sub(1), Old)))
print(Old.__deprecated__, Old.__doc__, C.method.__deprecated__, C.method.__name__, hasattr(C.method, '__wrapped__'), inspect.signature(C.method), inspect.signature(Old))
@deprecated('coroutine function')
async def co(): return 1
@deprecated('generator function')
def gen(): yield 1
print(inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(gen.__wrapped__))
caught('gen', lambda: list(gen())); 
def run():
    try: co().send(None)
    except StopIteration as e: return e.value
caught('co', run)
@deprecated('deep', stacklevel=2)
def deep(): return 'd'
def calls_deep(): return deep()
caught('deep', calls_deep)
@deprecated('silent', category=None)
def silent(): return 's'
caught('silent', silent); print(silent.__deprecated__, hasattr(silent, '__wrapped__'))
for bad in (lambda: deprecated(), lambda: deprecated(5), lambda: deprecated(str), lambda: deprecated('x')(5), lambda: deprecated('x', UserWarning), lambda: deprecated('x', category=5)(len), lambda: deprecated('x', stacklevel='y')(len)()): caught('bad', bad)
d = deprecated('m', stacklevel=3); print(d.message, d.category.__name__, d.stacklevel)
class WithNew:
    def __new__(cls, *a): self = super().__new__(cls); self.a = a; return self
W = deprecated('new')(WithNew); caught('with new', lambda: W(1, 2).a[1]); print(W is WithNew)
class HasInitSubclass:
    def __init_subclass__(cls, tag=None, **k): super().__init_subclass__(**k); cls.tag = tag
H = deprecated('his')(HasInitSubclass); caught('init_subclass', lambda: type('T', (H,), {}, tag='t').tag)
caught('no arguments', lambda: deprecated('x')(type('E', (), {}))(1))
