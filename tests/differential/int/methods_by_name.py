# Every special method of int called by its name: results, NotImplemented for foreign operands, wrong numbers of arguments.
def attempt(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'

binary = ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'divmod', 'pow', 'lshift', 'rshift', 'and', 'or', 'xor',
          'lt', 'le', 'eq', 'ne', 'gt', 'ge']
for name in binary:
    for prefix in ('', 'r'):
        method = getattr(int, f'__{prefix}{name}__', None)
        if method is None:
            continue
        row = [attempt(lambda: method(7, other)) for other in (2, True, 0, -3, 2.0, 'x', None, 1j, 2**70)
               if not (other == 2**70 and name in ('pow', 'lshift'))]
        print(f'{prefix}{name}', row)
for name in ('neg', 'pos', 'abs', 'invert', 'bool', 'int', 'index', 'float', 'trunc', 'floor', 'ceil', 'round', 'hash',
             'repr', 'str', 'getnewargs', 'format', 'sizeof'):
    method = getattr(int, f'__{name}__')
    if name not in ('sizeof', 'format'):
        print(name, [attempt(lambda: method(value)) for value in (0, -5, True, 2**80)])
    print('   ', attempt(lambda: method()), '|', attempt(lambda: method(1, 2, 3)), '|', attempt(lambda: method('x')))
print(attempt(lambda: int.__pow__(2, 10, 1000)), attempt(lambda: int.__rpow__(2, 10, 1000)),
      attempt(lambda: int.__pow__(2, 3, 'x')), attempt(lambda: int.__pow__(2, 3, None)),
      attempt(lambda: int.__pow__(2, 3, 0)), attempt(lambda: int.__pow__(2, 'x', 5)))
print((5).__lt__(5.5), (5).__eq__(5.0), int.__eq__(1, True), (5).__ne__('5'))
print(attempt(lambda: (5).__add__()), attempt(lambda: (5).__add__(1, 2)), attempt(lambda: (5).__add__(other=1)))
print(attempt(lambda: int.__add__()), attempt(lambda: int.__add__('a', 1)), attempt(lambda: int.__neg__(1, 2)))
print(attempt(lambda: (5).__format__()), attempt(lambda: (5).__format__(1)), attempt(lambda: (5).__format__('x')))
print(attempt(lambda: (5).__round__(1, 2)), attempt(lambda: (5).__round__('x')), attempt(lambda: (15).__round__(-1)),
      attempt(lambda: (15).__round__(None)), (25).__round__(-1), (35).__round__(-1), (-25).__round__(-1))
print(attempt(lambda: int.__new__()), attempt(lambda: int.__new__(str)), attempt(lambda: int.__new__(1)),
      attempt(lambda: int.__new__(int, '12', 3)), attempt(lambda: int.__new__(bool, 1)))
print(int.__hash__(-1), int.__hash__(2**61 - 1), int.__hash__(2**61), int.__hash__(-(2**61)), hash(-2))
