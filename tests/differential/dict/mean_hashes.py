# keys whose __hash__ changes, raises, or is no number; keys that equal everything or nothing
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h() if callable(self.h) else self.h
    def __repr__(self): return 'H'
def bad(): raise ValueError('hash')
for h in (1.5, 'x', None, [], bad, 1 << 100, -1, True, -(1 << 100), object()):
    for use in ('{H(h): 1}', '{}[H(h)]', '{1: 2}.get(H(h), "d")', 'H(h) in {1: 2}', '{1: 2}.pop(H(h), 3)', '{}.setdefault(H(h), 4)', 'dict.fromkeys([H(h)])', 'dict([(H(h), 1)])', '{**{"a": 1}, H(h): 2}', '{H(h)}', 'H(h) in {1}', 'frozenset([H(h)])', 'hash(H(h)) == hash(H(h))'): t(lambda: (use, eval(use)))
h = H(1); d = {h: 'one'}; h.h = 2; print(d, h in d, d.get(h), list(d.items())); d[h] = 'two'; print(len(d), list(d.values())); h.h = 1; print(d[h], h in d); del d[h]; print(list(d.values()), h in d); h.h = 2; print(d.pop(h), d)
class Equal:
    def __eq__(self, o): return True
    def __hash__(self): return 5
    def __repr__(self): return 'E'
class Never:
    def __eq__(self, o): return False
    def __hash__(self): return 5
    def __repr__(self): return 'N'
e, n = Equal(), Never()
d = {e: 1}; d[5] = 2; d[Equal()] = 3; print(d, d[5], 5 in d, {5: 1, e: 2}, {n: 1, n: 2}, {n: 1, Never(): 2}, n in {n}, Never() in {n}, {5: 'x'}.get(e), {e: 'x'}.get(n), {n: 'x'}.get(e))
nan = float('nan'); d = {nan: 1, float('nan'): 2, nan: 3}; print(d, nan in d, float('nan') in d, d == dict(d), {nan: 1} == {float('nan'): 1}, {1: nan} == {1: nan}, {1: nan} == {1: float('nan')})
print({1: 'a', 1.0: 'b', True: 'c', 1 + 0j: 'd'}, {0: 1, False: 2, -0.0: 3, 0j: 4}, {'a': 1, b'a': 2}, {(): 1, frozenset(): 2}, {2**61 - 1: 'm', 0: 'z'}, {-1: 'a', -2: 'b'})
class Str(str):
    def __eq__(self, o): print('eq', end=' '); return str.__eq__(self, o)
    __hash__ = str.__hash__
d = {Str('a'): 1}; print(d['a'], 'a' in d, d.get(Str('a')), Str('b') in d, {'a': 1}[Str('a')], {'a': 1, Str('a'): 2})
class Odd:
    def __hash__(self): return 5
    def __eq__(self, o): return []
class Odd2(Odd):
    def __eq__(self, o): return NotImplemented
class Odd3(Odd):
    class B:
        def __bool__(self): raise TypeError('no bool')
    def __eq__(self, o): return self.B()
for o in (Odd, Odd2, Odd3):
    o.__hash__ = lambda self: 5
    t(lambda: ({o(): 1}.get(o()), {o(): 1}.get(5), {5: 1}.get(o())))
t(lambda: {[]: 1}); t(lambda: {{}: 1}); t(lambda: {set(): 1}); t(lambda: {(1, []): 1}); t(lambda: {}[[]]); t(lambda: [] in {}); t(lambda: {}.get({})); t(lambda: {}.pop([], 1)); t(lambda: {}.setdefault([])); t(lambda: {1: 1}.pop([], 1)); t(lambda: {slice(1): 1}); t(lambda: dict.fromkeys([[]])); t(lambda: {}.__delitem__([])); t(lambda: {bytearray(): 1}); t(lambda: {memoryview(b'a'): 1} == {b'a': 1}); t(lambda: {range(3): 1}[range(0, 3, 1)])
