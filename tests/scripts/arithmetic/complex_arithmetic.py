print((1 + 2j) * (3 - 4j), (1 + 2j) / (3 - 4j), (1 + 2j) ** 2, (1 + 2j) ** -1, (1 + 2j) ** 0.5, 2 ** (1 + 1j))
# expect: (11+2j) (-0.2+0.4j) (-3+4j) (0.2-0.4j) (1.272019649514069+0.7861513777574233j) (1.5384778027279442+1.2779225526272695j)
print(abs(3 + 4j), -(1 + 2j), +(1 - 0j), (1 + 2j).conjugate(), 1j == 1j, 1 + 0j == 1, 1j != 1.0, bool(0j))
# expect: 5.0 (-1-2j) (1+0j) (1-2j) True True True False
print(hash(1 + 0j) == hash(1), hash(1j), hash(-1 - 1j))  # expect: True 1000003 -2000008
print(-0j, 1 - 0j, complex(-0.0, -0.0), 1e308 * (1 + 1j) * 10)
# expect: (-0-0j) (1+0j) (-0-0j) (inf+infj)


def attempt(operation):
    try:
        print(operation())
    except (TypeError, ValueError, ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)


attempt(lambda: 1j / 0)  # expect: ZeroDivisionError complex division by zero
attempt(lambda: 0j**-1)  # expect: ZeroDivisionError 0.0 to a negative or complex power
attempt(lambda: 0j**1j)  # expect: ZeroDivisionError 0.0 to a negative or complex power
attempt(lambda: 0j**0)  # expect: (1+0j)
attempt(lambda: (1e200 + 1e200j) ** 2.5)  # expect: OverflowError complex exponentiation
attempt(lambda: abs(complex(1e308, 1e308)) * 10)  # expect: inf
attempt(lambda: abs(complex(1.7e308, 1.7e308)))  # expect: OverflowError absolute value too large
attempt(lambda: 1j // 1)
# expect: TypeError unsupported operand type(s) for //: 'complex' and 'int'
attempt(lambda: 1j % 1)
# expect: TypeError unsupported operand type(s) for %: 'complex' and 'int'
attempt(lambda: divmod(1j, 1))
# expect: TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
attempt(lambda: 1j < 2j)
# expect: TypeError '<' not supported between instances of 'complex' and 'complex'
attempt(lambda: pow(1j, 2, 3))  # expect: ValueError complex modulo
attempt(lambda: int(1j))
# expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
attempt(lambda: float(1j))
# expect: TypeError float() argument must be a string or a real number, not 'complex'
attempt(lambda: round(1j))  # expect: TypeError type complex doesn't define __round__ method
attempt(lambda: 10**400 + 1j)  # expect: OverflowError int too large to convert to float
print(f"{1 + 2j:.2f} {1 + 2j:>12} {1.5j:+.1e} {1 - 2j:g} {3j} {0j:.1f}")
# expect: 1.00+2.00j       (1+2j) +0.0e+00+1.5e+00j 1-2j 3j 0.0+0.0j
attempt(lambda: f"{1j:05}")
# expect: ValueError Zero padding is not allowed in complex format specifier
attempt(lambda: f"{1j:=8}")
# expect: ValueError '=' alignment flag is not allowed in complex format specifier
attempt(lambda: f"{1j:d}")
# expect: ValueError Unknown format code 'd' for object of type 'complex'
