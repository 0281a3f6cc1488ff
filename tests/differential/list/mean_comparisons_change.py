# lists changed by the comparisons that index, count, remove, in and == make, and by the repr of items
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Mean:
    def __init__(self, act, answer=False): self.act, self.answer = act, answer
    def __eq__(self, o): self.act(); return self.answer
    def __repr__(self): self.act(); return 'M'
    __hash__ = None
acts = {'clear': lambda: l.clear(), 'pop': lambda: l.pop() if l else None, 'append': lambda: l.append(5) if len(l) < 9 else None, 'insert': lambda: l.insert(0, 7) if len(l) < 9 else None, 'delfirst': lambda: l.__delitem__(slice(0, 1)), 'replace': lambda: l.__setitem__(slice(None), [8, 8]), 'reverse': lambda: l.reverse()}
for name, act in acts.items():
    for answer in (False, True):
        for use in ('l.index(8)', 'l.count(8)', 'l.remove(8)', '8 in l', 'l == [8, 8, 8, 8]', 'l < [8, 8, 8, 8]', 'l == (l + [])', 'repr(l)', 'l.index(8, 1)', 'l.index(8, 0, 2)', '[8, 8, 8, 8] == l', 'l >= [8]', 'l.__contains__(8)'):
            l = [Mean(act, answer), Mean(act, answer), 3, 4]
            try: r = eval(use)
            except Exception as e: r = f'{type(e).__name__}: {e}'
            n = len(l)
            acts_on, l = l, [0]
            print(name, answer, use, '->', r, n)
class Lt:
    def __init__(self, n): self.n = n
    def __lt__(self, o): l.append(1); return self.n < o.n
    def __repr__(self): return f'Lt{self.n}'
l = [Lt(3), Lt(1), Lt(2)]
t(lambda: l.sort()); print(l)
l = [3, 1, 2]; t(lambda: l.sort(key=lambda x: l.append(x) or x)); print(l)
l = [3, 1, 2]; t(lambda: l.sort(key=lambda x: len(l))); print(l)
l = [3, 1, 2]; t(lambda: l.sort(key=lambda x: l.clear() or x)); print(l)
l = [3, 'a', 2]; t(lambda: l.sort()); print(l)
l = [1, 2, 3]
for x in l:
    if x < 10: l.append(x + 10)
    if x == 2: del l[0]
print(l)
l = [1, 2, 3, 4]; it = iter(l); next(it); l.clear(); t(lambda: next(it)); l.extend('ab'); t(lambda: next(it))
l = [1, 2, 3]; r = reversed(l); next(r); l.pop(); l.pop(); t(lambda: next(r)); t(lambda: next(r))
