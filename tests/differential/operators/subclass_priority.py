# The right operand goes first if its class derives from the left's and has another reflected method.
class A:
    def __add__(self, other): return f'A.add({type(other).__name__})'
    def __radd__(self, other): return f'A.radd({type(other).__name__})'
    def __sub__(self, other): return 'A.sub'
class Same(A): pass
class Over(A):
    def __radd__(self, other): return f'Over.radd({type(other).__name__})'
class OnlyLeft(A):
    def __add__(self, other): return 'OnlyLeft.add'
class New(A):
    def __rsub__(self, other): return 'New.rsub'
class Shy(A):
    def __radd__(self, other): print('shy'); return NotImplemented
class Deeper(Over): pass
for cls in A, Same, Over, OnlyLeft, Shy, Deeper:
    print(cls.__name__, A() + cls(), cls() + A(), cls() + cls())
print(A() - New(), New() - A(), New() - New())
print(Over() + Deeper(), Deeper() + Over())
class I(int):
    def __radd__(self, other): return ('I.radd', other)
    def __rmul__(self, other): return ('I.rmul', other)
    def __rpow__(self, other, mod=None): return ('I.rpow', other, mod)
    def __rdivmod__(self, other): return ('I.rdivmod', other)
    def __rsub__(self, other): return NotImplemented
i = I(3)
print(1 + i, True + i, i + 1, 2 * i, 2 ** i, divmod(7, i), 5 - i, i - 5, 1.5 + i)
class S(str):
    def __radd__(self, other): return 'S.radd'
    def __rmod__(self, other): return 'S.rmod'
    def __rmul__(self, other): return 'S.rmul'
print('a' + S('b'), 'x%s' % S('b'), 2 * S('b'), S('b') * 2, S('%s') % 1)
class L(list):
    def __radd__(self, other): return 'L.radd'
    def __iadd__(self, other): return 'L.iadd'
x = L(); x += [1]
print([1] + L(), L() + [1], x)
class T(tuple):
    def __radd__(self, other): return 'T.radd'
print((1,) + T(), (1,) + T((2,)))
class St(set):
    def __ror__(self, other): return 'St.ror'
    def __rsub__(self, other): return 'St.rsub'
print({1} | St(), {1} - St(), {1} & St([1]), St([2]) | {1})
class D(dict):
    def __ror__(self, other): return 'D.ror'
print({} | D(), D() | {})
class F(float):
    def __rtruediv__(self, other): return 'F.rtruediv'
print(1.0 / F(2), 1 / F(2), F(2) / 1.0)
