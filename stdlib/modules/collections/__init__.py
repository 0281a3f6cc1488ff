"""Container datatypes beside dict, list, set and tuple: namedtuple, deque, ChainMap, Counter, OrderedDict, defaultdict,
UserDict, UserList, UserString."""

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']

import _collections_abc
import sys as _sys
from _collections import OrderedDict, _count_elements, _deque_iterator, _tuplegetter, defaultdict, deque
from itertools import chain as _chain, repeat as _repeat, starmap as _starmap
from keyword import iskeyword as _iskeyword
from reprlib import recursive_repr as _recursive_repr

abc = _sys.modules[__name__ + '.abc'] = _collections_abc
abc.MutableSequence.register(deque)

from collections._chain_map import ChainMap
from collections._counter import Counter
from collections._namedtuple import namedtuple
from collections._user import UserDict, UserList, UserString
