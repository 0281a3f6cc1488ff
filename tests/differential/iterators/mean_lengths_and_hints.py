# length hints that lie, raise or are of wrong types: who asks for them, and what comes of it
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class It:
    def __init__(self, hint, n=3): self.hint, self.n = hint, n
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise StopIteration
        self.n -= 1; return self.n
    def __length_hint__(self): print('hint', end='; '); return self.hint() if callable(self.hint) else self.hint
class Len(It):
    def __len__(self): print('len', end='; '); return self.hint() if callable(self.hint) else self.hint
def boom(): raise ValueError('boom')
def type_error(): raise TypeError('type')
import operator
from collections import deque
for cls in (It, Len):
    for hint in (3, 0, 100, -1, 1 << 62, 1 << 70, 'x', None, 1.5, NotImplemented, boom, type_error, True):
        for use in ('list', 'tuple', 'sorted', 'bytearray', 'bytes', 'set', 'frozenset', 'deque', 'sum', 'dict.fromkeys', '[].extend', 'operator.length_hint', 'lambda x: [*x]', 'lambda x: (*x,)', 'lambda x: {*x}', 'lambda x: "".join(map(str, x))', 'enumerate', 'lambda x: [0] + list(x)', 'lambda x: print(*x)', 'lambda x: [i for i in x]'):
            if hint in (1 << 62,) and use not in ('operator.length_hint', 'sum', 'set'): continue
            print(cls.__name__, hint if not callable(hint) else hint.__name__, use, end=': ')
            t(lambda: (lambda r: len(r) if hasattr(r, '__len__') else type(r).__name__)(eval(use)(cls(hint))))
l = [0]
t(lambda: l.__iadd__(It(5))); t(lambda: l.__setitem__(slice(0, 1), It(2))); t(lambda: operator.length_hint(5)); t(lambda: operator.length_hint([], 'x')); t(lambda: operator.length_hint(5, 7)); t(lambda: operator.length_hint(It(NotImplemented), 9)); t(lambda: operator.length_hint()); t(lambda: list(map(str, It(5)))); t(lambda: list(zip(It(5), It(6)))); t(lambda: list(filter(None, It(5)))); t(lambda: list(reversed(list(It(2))))); t(lambda: max(It(9))); t(lambda: list(enumerate(It(3)))); t(lambda: a_b(*It(3)) if 'a_b' in globals() else 'none')
