# + and * of sequences against classes with arithmetic of their own; += on tuples of lists and the like.
def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)
class R:
    def __radd__(self, other): return ('radd', other)
    def __rmul__(self, other): return ('rmul', other)
    def __add__(self, other): return ('add', other)
    def __mul__(self, other): return ('mul', other)
    def __rmod__(self, other): return ('rmod', other)
for seq in [1], (1,), 'a', b'a', bytearray(b'a'), {1}, {1: 2}, range(2), None:
    print(type(seq).__name__, seq + R(), seq * R(), R() + seq, R() * seq)
print('%s' % R() if False else 'a%' .__mod__)  if False else None
class Index:
    def __index__(self): return 2
for seq in [1], (1,), 'a', b'a', bytearray(b'a'):
    print(seq * Index(), Index() * seq, seq * True, seq * -1, seq * 0)
    attempt(lambda: seq * 1.5)
    attempt(lambda: seq * 'a')
    attempt(lambda: seq * None)
    attempt(lambda: 1.5 * seq)
    attempt(lambda: seq * 2**100)
    attempt(lambda: seq + 1)
    attempt(lambda: 1 + seq)
    attempt(lambda: seq + None)
    attempt(lambda: seq - seq)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
l = [1]
m = l
l += (2,)
l += 'ab'
l *= 2
print(l, m is l)
attempt(lambda: l.__iadd__(5))
attempt(lambda: l.__imul__('a'))
attempt(lambda: l.__add__((1,)))
attempt(lambda: l.__mul__('a'))
attempt(lambda: (1,).__mul__(1.0))
attempt(lambda: 'a'.__add__(1))
attempt(lambda: 'a'.__rmul__(2))
attempt(lambda: [].__radd__)
def iadd(a, b): a += b; return a
attempt(iadd, [], 5)
attempt(iadd, (), [1])
attempt(iadd, 'a', 1)
attempt(iadd, b'a', 'b')
attempt(iadd, {1}, {2})
attempt(iadd, bytearray(b'a'), b'b')
