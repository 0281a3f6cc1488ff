# namedtuple: making the class: fields, rename, defaults, module, and the errors
from collections import namedtuple

from _show import show

show(globals(), """
namedtuple('P', 'x y')._fields, namedtuple('P', 'x, y')._fields, namedtuple('P', ['x', 'y'])._fields, namedtuple('P', ('a',))._fields, namedtuple('P', '')._fields, namedtuple('P', 'a,b c')._fields
namedtuple('P', (c for c in 'xy'))._fields, namedtuple('P', {'x': 1})._fields, namedtuple(typename='P', field_names='x')._fields
namedtuple('P', [1, 2])
namedtuple('P', 5)
namedtuple('class', 'x')
namedtuple('9P', 'x')
namedtuple('P!', 'x')
namedtuple('P', 'x class')
namedtuple('P', 'x 9y')
namedtuple('P', 'x y!')
namedtuple('P', 'x _y')
namedtuple('P', 'x x')
namedtuple('P', 'x y x class _z 9', rename=True)._fields
namedtuple('P', 'class', rename=1)._fields, namedtuple('P', ['', 'x'], rename=True)._fields
namedtuple('P', [''])
namedtuple('P', 'x y', defaults=[1])._field_defaults, namedtuple('P', 'x y', defaults=(1, 2))._field_defaults, namedtuple('P', 'x y', defaults=())._field_defaults
namedtuple('P', 'x y', defaults=(1, 2, 3))
namedtuple('P', 'x y', defaults=5)
namedtuple('P', 'x y', defaults=None)._field_defaults
namedtuple('P', 'x', module='m').__module__, namedtuple('P', 'x').__module__
namedtuple('P')
namedtuple()
namedtuple('P', 'x', True)
namedtuple('P', 'x', verbose=1)
namedtuple(5, 'x').__name__
namedtuple('P', 'x y').__doc__, namedtuple('P', 'x y').x.__doc__, namedtuple('P', '').__doc__, namedtuple('P', 'x').__doc__
namedtuple('P', 'x y').__slots__, namedtuple('P', 'x y').__match_args__, namedtuple('P', 'x y').__mro__[1:]
namedtuple('P', 'x y').__new__.__defaults__, namedtuple('P', 'x y', defaults=[5]).__new__.__defaults__
namedtuple('P', 'x y').x, type(namedtuple('P', 'x y').x)
sorted(n for n in vars(namedtuple('P', 'x y')))
namedtuple('P', 'x y').__qualname__, namedtuple('P', 'x y').__new__.__name__, namedtuple('P', 'x').__new__.__qualname__, namedtuple('P', 'x')._make.__qualname__
namedtuple('Big', ['f%d' % i for i in range(300)])(*range(300)).f299
namedtuple('P', 'self cls type')(1, 2, 3), namedtuple('P', 'tuple len property')(1, 2, 3)
namedtuple('P', ['é', 'x'])(1, 2)
namedtuple('P', 'None')
namedtuple('P', 'match case type')(1, 2, 3)
namedtuple('P', ['x', 'y'])._field_defaults, namedtuple('P', 'x y')._make.__doc__
""")
