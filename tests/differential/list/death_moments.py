# list: the moment and the order in which items die, and what they see of the list
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, len(l) if l is not None else None, end='; ')
    def __repr__(self): return f'D{self.n}'
    def __eq__(self, o): return isinstance(o, D) and self.n == o.n
    def __lt__(self, o): return self.n < o.n
    __hash__ = None
def make(k=5):
    global l
    l = None
    l = [D(i) for i in range(k)]
def run(label, f):
    make()
    print(label, end=': ')
    try: r = f()
    except Exception as e: print(type(e).__name__, e, end=' ')
    else:
        del r
    print('| left', l if l is None or len(l) < 9 else len(l))
    l.clear(); print()
def ex(code): return lambda: exec(code, globals())
for code in ('l.clear()', 'del l[:]', 'l[:] = []', 'del l[1:3]', 'del l[::2]', 'del l[::-2]', 'l[1:3] = [7]', 'l[1:3] = [7, 7, 7, 7]', 'l[::2] = [7, 7, 7]', 'l[0] = 7', 'del l[0]', 'l.pop()', 'l.pop(0)', 'l.remove(D(2))', 'l *= 0', 'l *= 2', 'l += [D(9)]', 'l.__init__()', 'l.__init__([1])', 'l.sort(key=lambda d: -d.n)', 'l.reverse()', 'l[:] = l[::-1]', 'l[1:1] = [D(8)]', 'l.extend([D(6), D(7)])', 'l.index(D(3))', 'l.count(D(3))', 'D(3) in l', 'l + [D(6)]', 'l * 2', 'l.copy()', '[*l]', 'l[1:3]', 'a, *b = l; del a, b', 'l.insert(0, D(6))', 'l[9] = D(6)', 'l.append(D(6)); l.pop(-2)', 'x = l.pop(); l.clear(); del x', 'for d in l: l.pop(0)', 'l[0], l[1] = l[1], l[0]', 'l == [D(1)]', 'l[2:4] = (D(i) for i in range(20, 23))', 'sorted(l)', 'max(l)', 'l[-1:] = l[:1]'):
    d = None
    run(code, ex(code)); d = None
