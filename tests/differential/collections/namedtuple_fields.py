# namedtuple: field names and type names of every kind, rename, defaults, module, the errors
from collections import namedtuple
import sys
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for names in ('a b', 'a,b', 'a, b', ' a  b ', 'a,,b', '', ',', ['a', 'b'], ('a',), {'a': 1, 'b': 2}, iter('xyz'), 'a b c'.split(), [], None, 5, 'a a', '_a b', 'class a', '1a b', 'a-b c', 'a.b', ['a b'], [1, 2], [None], ['é', 'ß'], 'def', 'print type', 'self cls', 'x y x', [''], ['a', 'a ', ' a'], 'count index', '__a__', 'a\tb\nc', [b'a'], 'async', 'match case'):
    t(lambda: namedtuple('T', names)._fields)
    if not hasattr(names, '__next__'): t(lambda: namedtuple('T', names, rename=True)._fields)
for name in ('T', 'class', '1T', '_T', '', 'a b', 'é', 5, None, b'T', 'T-', 'print', 'True'): t(lambda: namedtuple(name, 'a').__name__)
for d in ((), (1,), (1, 2), (1, 2, 3), [5], iter([1]), 'xy', 5, None, {'q': 1}): t(lambda: (lambda T: (T._field_defaults, T.__new__.__defaults__))(namedtuple('T', 'a b', defaults=d)))
t(lambda: namedtuple('T', 'a b', True)); t(lambda: namedtuple('T')); t(lambda: namedtuple()); t(lambda: namedtuple('T', 'a', wrong=1)); t(lambda: namedtuple(typename='T', field_names='a b')._fields); t(lambda: namedtuple('T', 'a', rename=5)._fields)
print(namedtuple('T', 'a').__module__, namedtuple('T', 'a', module='m').__module__, namedtuple('T', 'a', module=5).__module__, namedtuple('T', 'a', module='').__module__)
T = namedtuple('T', 'a b', defaults=[7])
print(T.__doc__, T.a.__doc__, T.b.__doc__, T.__new__.__doc__, T._make.__doc__, T._replace.__doc__, T._asdict.__doc__, T.__repr__.__doc__, T.__getnewargs__.__doc__)
print(T.__slots__, T.__match_args__, T.__bases__, T._field_defaults, T.__new__.__name__, T.__new__.__qualname__, T._make.__qualname__, T._replace.__qualname__, T.__repr__.__qualname__, T.__qualname__, T.__mro__)
print(sorted(k for k in vars(T) if k not in ('__static_attributes__', '__firstlineno__', '__dict__', '__weakref__')), [f.__name__ for f in (T._make, T._replace, T._asdict)])
print(namedtuple('Empty', '')(), namedtuple('Empty', '').__doc__, namedtuple('One', 'x').__doc__, namedtuple('One', 'x')(1), namedtuple('Empty', '')._make([]), tuple(namedtuple('Empty', '')()))
T.__doc__ += ' more'; T.a.__doc__ = 'field a'; print(T.__doc__, T.a.__doc__)
