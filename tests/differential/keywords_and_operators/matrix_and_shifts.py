# The rarer operators: @ and its in-place form, shifts and bitwise operators on own classes and sets, ~, divmod order, mixed with precedence.
class Matrix:
    def __init__(self, *rows):
        self.rows = [list(row) for row in rows]
    def __matmul__(self, other):
        if isinstance(other, Matrix):
            return Matrix(*[[sum(a * b for a, b in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])
        return NotImplemented
    def __rmatmul__(self, other):
        return f'{other!r} @ {self}'
    def __repr__(self):
        return f'M{self.rows}'
class Growing(Matrix):
    def __imatmul__(self, other):
        self.rows.append([other])
        return self
a, b = Matrix([1, 2], [3, 4]), Matrix([0, 1], [1, 0])
print(a @ b, b @ a, a @ a @ b, a @ (a @ b), 5 @ a, [1] @ a)
a @= b
print(a)
g = Growing([1])
same = g
g @= 7
print(g, same is g)
for code in ('a @ 5', 'a @ None', '1 @ 2', '[1] @ [2]', 'a @ "x"', '"x" @ a', 'x @= 3'):
    try:
        print(code, eval(code) if '=' not in code else exec(code, {'x': 5}))
    except TypeError as error:
        print(code, error)
class Bits:
    def __init__(self, text):
        self.text = text
    def __repr__(self):
        return self.text
def make(symbol):
    return (lambda self, other: Bits(f'({self}{symbol}{other})')), (lambda self, other: Bits(f'({other}{symbol}\'{self})'))
for name, symbol in (('and', '&'), ('or', '|'), ('xor', '^'), ('lshift', '<<'), ('rshift', '>>'), ('add', '+'), ('sub', '-'), ('mul', '*'), ('matmul', '@'), ('mod', '%'), ('pow', '**'), ('floordiv', '//'), ('truediv', '/')):
    plain, reflected = make(symbol)
    setattr(Bits, f'__{name}__', plain)
    setattr(Bits, f'__r{name}__', reflected)
for name, symbol in (('invert', '~'), ('neg', '-'), ('pos', '+')):
    setattr(Bits, f'__{name}__', lambda self, symbol=symbol: Bits(f'{symbol}{self}'))
x, y, z = Bits('x'), Bits('y'), Bits('z')
for code in ('x & y | z', 'x | y & z', 'x ^ y | z & x', 'x << y >> z', 'x << y + z', 'x & y << z', 'x + y << z - x', '~x & y', '~x ** y', '-x ** -y', 'x ** y ** z', '(x ** y) ** z', 'x @ y * z', 'x * y @ z / x % y // z', '-x @ y', 'x - y - z', 'x - (y - z)', '1 + x', '2 << x | 3', 'x | 1 ^ 2 & 3',
             '+-~x', '~-+x', '2 ** x', '-2 ** x', 'x ** 2 ** 1', '1 - x - 2', 'x % 2 * y', 'not x', 'x and y', 'x or y', 'not x or y', 'x if y else z', 'x | y if z else x', 'lambda: x | y', '(x, y | z)[1]', '[x & 1][0]', '{1: x ^ y}[1]', 'x == x | y'):
    print(code, '=', eval(code) if 'lambda' not in code else eval(code)())
sets = ({1, 2, 3}, frozenset({2, 3, 4}), {3: 'c', 5: 'e'}.keys())
for left in sets:
    for right in sets:
        print(type(left).__name__, type(right).__name__, sorted(left & right), sorted(left | right), sorted(left ^ right), sorted(left - right), left < right, left <= right, type(left & right).__name__)
print({'a': 1, 'b': 2} | {'b': 3}, {**{'a': 1}} | {}, 6 & 3 | 8 ^ 1, 1 << 2 + 3, (1 << 2) + 3, ~5 & 0xF, -5 >> 1, -5 // 2, 7 & -8, True | 2, True & True, True ^ True, 5 & True)
