# pow() with three arguments: signs of everything, inverses, what has none, and the errors; against the slow way.
def attempt(*arguments):
    try:
        return pow(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

for modulus in (1, -1, 2, -2, 7, -7, 12, 2**31 - 1, -(2**61) + 1, 10**20 + 39):
    row = []
    for base in (0, 1, -1, 2, -3, 10, 2**40, -(10**25)):
        for exponent in (0, 1, 2, 5, 64):
            value = pow(base, exponent, modulus)
            assert value == base**exponent % modulus, (base, exponent, modulus)
            row.append(value)
    print(modulus, row[:12], sum(row))
for modulus in (1, -1, 7, -7, 12, -12, 2**31 - 1, 2**89 - 1):
    print(modulus, [attempt(base, exponent, modulus) for base in (0, 1, -1, 3, 5, -5, 7) for exponent in (-1, -2)])
for base in range(1, 30):
    for modulus in (11, 12, -13, 30):
        inverse = attempt(base, -1, modulus)
        if isinstance(inverse, int):
            assert base * inverse % modulus == 1 % modulus
            assert pow(base, -3, modulus) == pow(inverse, 3, modulus)
print('inverses agree')
print(attempt(2, 3, 0), '|', attempt(2, -3, 0), '|', attempt(2, 3, 0.0))
print(attempt(2.0, 3, 5), '|', attempt(2, 3.0, 5), '|', attempt(2, 3, 5.0), '|', attempt(2, 3, '5'))
print(attempt(2j, 3, 5), '|', attempt(2, 3, 5j), '|', attempt('a', 2, 3), '|', attempt(2, None, 3))
print(attempt(True, True, True), attempt(True, -1, 7), attempt(5, False, 3), attempt(3, 4, True))
print(attempt(2, 3, None), attempt(2, -3, None), attempt(0, -1), attempt(0, -1, None), attempt(0, 0), attempt(0, 0, 1))
print(pow(base=2, exp=5), pow(2, exp=5, mod=9), pow(2, mod=9, exp=-1), pow(exp=3, base=2, mod=None))
for bad in ((), (2,), (2, 3, 4, 5)):
    print(attempt(*bad))
try:
    pow(2, 3, modulus=4)
except TypeError as error:
    print(error)
exponents = [2**k + j for k in (5, 20, 64, 70) for j in (-1, 0, 1)]
print([pow(3, e, 1000003) for e in exponents], [pow(-3, e, 1000003) for e in exponents])
print([pow(12345678901234567890, e, 98765432109876543211) for e in exponents])

class Own(int):
    def __pow__(self, other, modulus='none given'):
        return ('own', int(self), other, modulus)
    def __rpow__(self, other, modulus='none given'):
        return ('reflected', int(self), other, modulus)
print(pow(Own(2), 3), pow(Own(2), 3, 4), pow(2, Own(3)), attempt(2, Own(3), 5), 2 ** Own(3), attempt(2, 3, Own(5)))
