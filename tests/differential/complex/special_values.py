# Sums, products, quotients and powers of complex numbers with infinities, nans and signed zeros, as 3.13 computes them.
import operator
inf, nan = float('inf'), float('nan')
parts = (0.0, -0.0, 1.0, -2.0, inf, -inf, nan)
numbers = [complex(real, imag) for real in parts for imag in parts]
plain = (0, 1, -1, 0.0, -0.0, 2.5, inf, -inf, nan, True)

def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

for operation in (operator.add, operator.sub, operator.mul, operator.truediv):
    print(operation.__name__)
    for left in numbers[::3]:
        print(' ', left, *[attempt(operation, left, right) for right in numbers[::5]])
    for left in numbers[1::4]:
        print(' ', left, *[attempt(operation, left, right) for right in plain])
        print('   ', *[attempt(operation, right, left) for right in plain])
for base in numbers[::4]:
    print(base, *[attempt(operator.pow, base, exponent) for exponent in (0, 1, 2, -1, 0.5, 1j, 0j, complex(0, inf), complex(nan, 0), 3, -3)])
for number in numbers:
    print(repr(number), str(-number), +number, attempt(abs, number), number.conjugate(), bool(number), number == number)
for number in (complex(-0.0, -0.0), complex(0.0, -0.0), complex(-0.0, 0.0), -0j, 0j, -(0j), 0 - 0j, -0.0 - 0j, -0.0 + 0j, 1 - 0j, 1j * -0.0, 0.0 * 1j, -1j * 0):
    print(number, number.real, number.imag)
