# deque: changes while something walks it: iteration, comparison, index, count, remove, in, repr, copies
from collections import deque
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for change in ('append(9)', 'appendleft(9)', 'pop()', 'popleft()', 'rotate(1)', 'rotate(3)', 'rotate(0)', 'clear()', 'extend([])', 'extend([1])', 'reverse()', 'insert(1, 5)', 'remove(1)', '__setitem__(0, 7)', '__delitem__(0)', '__iadd__([4])', '__imul__(1)', '__imul__(2)'):
    d = deque([1, 2, 3])
    seen = []
    try:
        for x in d:
            seen.append(x)
            if len(seen) == 1: eval('d.' + change)
    except RuntimeError as e: seen.append(str(e))
    d = deque([1, 2, 3]); r = reversed(d); next(r); eval('d.' + change)
    try: back = list(r)
    except RuntimeError as e: back = str(e)
    print(change, seen, back)
class Mean:
    def __init__(self, d, act, answer=False): self.d, self.act, self.answer = d, act, answer
    def __eq__(self, other): self.act(self.d); return self.answer
    def __repr__(self): self.act(self.d); return 'Mean'
    __hash__ = None
for name, act in (('clear', deque.clear), ('pop', deque.pop), ('append', lambda d: d.append(1)), ('rotate', lambda d: d.rotate(1)), ('none', lambda d: None)):
    for use in ('d.index(8)', 'd.count(8)', 'd.remove(8)', '8 in d', 'd == deque([8, 8, 8])', 'd < deque([8, 8, 8])', 'repr(d)', 'list(d)', 'd.copy()', 'd + d', 'd * 2', 'deque(d)', 'd == d'):
        d = deque(); d.extend([Mean(d, act), 2, 3])
        try: r = eval(use)
        except Exception as e: r = type(e).__name__ + ': ' + str(e)
        print(name, use, r if isinstance(r, (bool, int, str)) else len(r), len(d))
it = iter(d); d.append(1); t(lambda: next(it)); t(lambda: next(it)); print(it.__length_hint__())
d = deque([1, 2]); it = iter(d); print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__()); d.append(3); t(lambda: next(it))
d = deque(); it = iter(d); t(lambda: next(it)); d.append(1); t(lambda: next(it))
