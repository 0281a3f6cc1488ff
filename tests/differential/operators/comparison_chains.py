# Chained comparisons: each operand once, short cut, results that are no booleans.
def show(x):
    print('eval', x)
    return x
print(show(1) < show(2) < show(3))
print(show(1) < show(0) < show(3))
print(show(3) == show(3) != show(4) in [show(4)] is not show(None))
class Res:
    def __init__(self, truth): self.truth = truth
    def __bool__(self): print('bool', self.truth); return self.truth
    def __repr__(self): return f'Res({self.truth})'
class Num:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return Res(self.n < other.n)
    def __gt__(self, other): return Res(self.n > other.n)
print(Num(1) < Num(2))
print(Num(1) < Num(2) < Num(3))
print(Num(5) < Num(2) < Num(3))
print(not (Num(1) < Num(2) > Num(0)))
if Num(1) < Num(2) > Num(7): print('never')
else: print('else')
class Bad:
    def __lt__(self, other): return self
    def __bool__(self): raise ValueError('truth')
try:
    Bad() < 1 < 2
except ValueError as error:
    print(error)
print(1 < 2 in [2], (1 < 2) in [2], 1 in [1] == True, 'a' 'b' == 'ab' < 'b')
nan = float('nan')
print(nan == nan, nan != nan, nan is nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), {nan: 1} == {nan: 1}, nan < nan <= nan)
