# errors of bound methods: the class of the instance is named, while a method called directly shows its own class
from collections import OrderedDict, defaultdict, Counter, deque
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class L(list): pass
class D(dict): pass
class S(set): pass
class T(tuple): pass
class I(int): pass
class Str(str): pass
class Q(deque): pass
class O(OrderedDict):
    class Inner(list): pass
for x, names in ((L(), 'copy append pop sort reverse extend __len__ __sizeof__ __reversed__'), ([], 'copy append clear'), (D(), 'keys get popitem clear __contains__ __getitem__ copy'), (S(), 'copy add discard remove pop isdisjoint'), (T(), 'count __getnewargs__'), (I(), 'bit_length conjugate __index__ __trunc__'), (True, 'bit_length conjugate'), (Str(), 'upper isdigit __getnewargs__'), (Q(), 'append popleft copy reverse'), (defaultdict(), 'keys copy clear __missing__'), (OrderedDict(), 'keys values clear copy'), (OrderedDict().items(), 'isdisjoint'), ({}.keys(), 'isdisjoint __reversed__'), (Counter(), 'keys values popitem'), (O.Inner(), 'copy append')):
    for n in names.split():
        m = getattr(x, n)
        t(lambda: m(1, 2, 3)); t(lambda: m(x=1))
        print(m.__qualname__ if not n.startswith('__') else n, end=' ')
l, d = L(), D()
t(lambda: l.copy(1)); t(lambda: l.append()); t(lambda: d.keys(1)); t(lambda: L.copy(l, 1)); t(lambda: list.append(l)); t(lambda: l.append(*())); t(lambda: l.append(**{'x': 1})); t(lambda: defaultdict().keys(1)); t(lambda: OrderedDict().values(1)); t(lambda: L.append()); t(lambda: dict.keys(d, 1)); t(lambda: super(L, l).append())
