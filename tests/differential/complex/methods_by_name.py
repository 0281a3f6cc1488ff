# Every special method of complex called by its name: results, NotImplemented for foreign operands, wrong numbers of arguments.
def attempt(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'

z = 3 - 4j
others = (2, True, 0, 2.0, 0.0, 1j, 0j, 'x', None, 2**70, 10**400)
for name in ('add', 'sub', 'mul', 'truediv', 'pow', 'eq', 'ne', 'lt', 'le', 'gt', 'ge'):
    for prefix in ('', 'r'):
        method = getattr(complex, f'__{prefix}{name}__', None)
        if method:
            print(f'{prefix}{name}', [attempt(lambda: method(z, other)) for other in others])
print([name for name in ('floordiv', 'mod', 'divmod', 'int', 'float', 'index', 'round', 'trunc', 'complex', 'bool', 'abs', 'hash') if hasattr(complex, f'__{name}__')])
for name in ('neg', 'pos', 'abs', 'bool', 'hash', 'repr', 'complex', 'getnewargs'):
    method = getattr(complex, f'__{name}__')
    print(name, attempt(lambda: method(z)), attempt(lambda: method(0j)), attempt(lambda: method(1.5)), attempt(lambda: method()), attempt(lambda: method(z, 1)))
print(attempt(lambda: z.__pow__(2, 3)), attempt(lambda: z.__pow__(2, None)), attempt(lambda: z.__rpow__(2)), attempt(lambda: pow(z, 2, 3)))
print(attempt(lambda: z.__format__('.2f')), attempt(lambda: z.__format__()), attempt(lambda: z.__format__(3)), attempt(lambda: z.conjugate(1)))
for call in (lambda: int(z), lambda: float(z), lambda: round(z), lambda: z // 2, lambda: z % 2, lambda: divmod(z, 2), lambda: 2 // z, lambda: z < 1, lambda: 1 < z,
             lambda: [z, 1j].sort(), lambda: max(z, 1j), lambda: z & 1, lambda: ~z, lambda: z << 1, lambda: range(z), lambda: [1][z], lambda: hex(z), lambda: '%d' % z,
             lambda: '%f' % z, lambda: '%s' % z, lambda: z.real(), lambda: setattr(z, 'real', 1), lambda: setattr(z, 'x', 1), lambda: delattr(z, 'imag'), lambda: len(z),
             lambda: iter(z), lambda: z(), lambda: z[0], lambda: f'{z:d}', lambda: f'{z:>20}', lambda: f'{z:020}', lambda: f'{z:=20}', lambda: abs(complex(1e308, 1e308)),
             lambda: 1e308 * (1 + 1j) * 10, lambda: (1e200 + 1e200j)**2, lambda: 0j**-1, lambda: 0j**1j, lambda: 0j**0, lambda: z / 0, lambda: z / 0j, lambda: 1 / 0j):
    print(attempt(call))

class Own(complex):
    def __new__(cls, *arguments):
        return super().__new__(cls, *arguments)
    def __complex__(self):
        print('asked')
        return 5 + 6j
own = Own(1, 2)
print(own, type(own).__name__, type(own + 1).__name__, type(+own).__name__, type(own.conjugate()).__name__, complex(own), complex(own, 1), complex(1, own))
print(hash(own) == hash(1 + 2j), own == 1 + 2j, Own(3) == 3, type(complex(own)).__name__, own.__getnewargs__(), Own('1+2j'))
