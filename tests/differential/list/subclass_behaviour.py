# subclasses of list: which results are plain lists, which overridden methods are called by what
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class L(list):
    def __getitem__(self, i): print('getitem', i, end='; '); return super().__getitem__(i)
    def __iter__(self): print('iter', end='; '); return super().__iter__()
    def __len__(self): print('len', end='; '); return super().__len__()
    def __contains__(self, x): print('contains', end='; '); return super().__contains__(x)
    def __setitem__(self, i, x): print('setitem', i, end='; '); super().__setitem__(i, x)
    def __delitem__(self, i): print('delitem', i, end='; '); super().__delitem__(i)
    def append(self, x): print('append', end='; '); super().append(x)
    def __eq__(self, o): print('eq', end='; '); return super().__eq__(o)
    def __repr__(self): return 'L' + super().__repr__()
    __hash__ = None
def l(): return L([3, 1, 2])
for e in ['l()', 'l()[0]', 'l()[:2]', 'type(l()[:2])', 'l() + [1]', '[1] + l()', 'l() * 2', 'type(l() * 2)', '2 * l()', 'l().copy()', 'type(l().copy())', 'list(l())', 'tuple(l())', 'set(l())', '[*l()]', '(lambda *a: a)(*l())', '1 in l()', 'l().index(1)', 'l().count(1)', 'l() == [3, 1, 2]', '[3, 1, 2] == l()', 'l() < [4]', '[0] < l()', 'sorted(l())', 'l().sort()', 'max(l())', 'sum(l())', 'len(l())', 'bool(l())', 'list(reversed(l()))', '[].extend(l())', '[0] + l()', 'l().pop()', 'l().remove(1)', 'l().insert(0, 5)', 'l().extend("ab")', 'str(l())', '"%s" % l()', 'f"{l()}"', 'any(l())', 'list(map(str, l()))', 'list(zip(l(), l()))', 'list(enumerate(l()))', '"".join(L("ab"))', 'b"".join(L([b"a"]))', 'bytes(l())', 'dict.fromkeys(l())', 'min(l(), key=lambda x: -x)', 'l().__reduce_ex__(2)[1:3]', 'l().__iadd__([7])', 'l().__imul__(2)', 'isinstance(l(), list)', 'l().__class__', '[1, 2].__eq__(l())', 'l() is l()', 'slice(1).indices(len(l()))', 'l().__sizeof__() > 0', '[l()] == [[3, 1, 2]]', 'print(*l())', 'L()', 'L("ab")', 'L.__new__(L, 5)']:
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', r)
x = l(); a, *b = x; print(a, b, type(b)); a, b, c = x; print(a, b, c)
x = l(); x[0] += 5; x[1:] = [9]; del x[0]; x += 'q'; x *= 2; print(x, type(x))
match l():
    case [a, *rest]: print('match', a, rest)
class N(list):
    def __new__(cls, *a, **k): print('new', a, k); return super().__new__(cls)
    def __init__(self, *a, **k): print('init', a, k); super().__init__([1])
print(N(1, x=2), N() == [1], type(N()[:]))
class NoInit(list):
    def __init__(self): pass
t(lambda: NoInit([1])); t(lambda: NoInit())
class S(list): __slots__ = ('a',)
s = S('ab'); s.a = 1; print(s, s.a); t(lambda: setattr(s, 'b', 1))
class It(list):
    def __iter__(self): yield from 'xyz'
i = It([1, 2]); print(list(i), [*i], tuple(i), [].__add__(i), i + [3], i[:], sorted(i), len(i)); l2 = [0]; l2.extend(i); print(l2); l2 += i; print(l2); l2[:1] = i; print(l2); a, b, c = i; print(a, b, c, list(i) == i, (*i,), {*i} == set('xyz'), dict(zip(i, i)))
