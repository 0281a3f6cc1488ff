# Every special method of float called by its name: results, NotImplemented for foreign operands, wrong numbers of arguments.
def attempt(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'

others = (2, True, 0, -3, 2.0, 0.0, 'x', None, 1j, 2**70, 10**400)
for name in ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'divmod', 'pow', 'lt', 'le', 'eq', 'ne', 'gt', 'ge']:
    for prefix in ('', 'r'):
        method = getattr(float, f'__{prefix}{name}__', None)
        if method:
            print(f'{prefix}{name}', [attempt(lambda: method(7.5, other)) for other in others])
for name in ('neg', 'pos', 'abs', 'bool', 'int', 'float', 'trunc', 'floor', 'ceil', 'round', 'hash', 'repr', 'getnewargs'):
    method = getattr(float, f'__{name}__')
    print(name, [attempt(lambda: method(value)) for value in (0.0, -0.0, -5.5, 1e300, float('inf'))], attempt(lambda: method(1)),
          attempt(lambda: method()), attempt(lambda: method(1.5, 2, 3)))
for name in ('hex', 'is_integer', 'as_integer_ratio', 'conjugate'):
    method = getattr(float, name)
    print(name, [attempt(lambda: method(value)) for value in (0.0, -0.0, -5.5, 1e22, float('inf'), float('nan'))], attempt(lambda: method(1)),
          attempt(lambda: method()), attempt(lambda: method(1.5, 2)))
print(attempt(lambda: (1.5).__round__(1, 2)), attempt(lambda: (1.5).__round__('x')), attempt(lambda: (1.5).__round__(None)), (2.675).__round__(2))
print(attempt(lambda: float.__pow__(2.0, 3, 5)), attempt(lambda: float.__pow__(2.0, 3, None)), attempt(lambda: float.__rpow__(2.0, 3, 5)))
print(attempt(lambda: float.__new__()), attempt(lambda: float.__new__(int)), attempt(lambda: float.__new__(float, 1, 2)))
print(attempt(lambda: float.__format__(1.5)), attempt(lambda: float.__format__(1.5, 5)), float.__format__(1.5, ''), float.__format__(1.5, '.3f'))
print(attempt(lambda: float.fromhex()), attempt(lambda: float.fromhex(5)), attempt(lambda: float.fromhex('1', '2')), attempt(lambda: float.fromhex(b'1')))
print(float.__getformat__('double'), float.__getformat__('float'), attempt(lambda: float.__getformat__('int')), attempt(lambda: float.__getformat__(1)))
print(hasattr(float, 'from_number'), hasattr(float, '__index__'), hasattr(float, '__trunc__'), hasattr(1.5, '__complex__'))
print((1.5).real, (1.5).imag, (-0.0).imag, attempt(lambda: setattr(1.5, 'real', 2)), attempt(lambda: setattr(1.5, 'new', 2)))

class Own(float):
    def __new__(cls, *arguments):
        print('made from', arguments)
        return super().__new__(cls, *arguments)
print(type(Own.fromhex('0x1.8p1')).__name__, Own.fromhex('-inf'), type(Own(2) + 1).__name__, type(+Own(2)).__name__, type(abs(Own(-2))).__name__)
print(type(Own(2.5).conjugate()).__name__, type(Own(2.5).real).__name__, type(round(Own(2.5), 1)).__name__, type(float(Own(2.5))).__name__)
print(Own(2.5) == 2.5, hash(Own(2.5)) == hash(2.5), repr(Own(2.5)), str(Own(1e22)), f'{Own(2.5):.3f}', Own(0.5).as_integer_ratio())
