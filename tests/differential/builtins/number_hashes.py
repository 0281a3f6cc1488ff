# hash() of numbers: equal across int, float, complex, bool at all sizes; own __hash__; what may not be returned; the modulus.
import sys
def attempt(call, *arguments):
    try:
        return call(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

modulus, inverse = sys.hash_info.modulus, sys.hash_info.imag
print(sys.hash_info.width, modulus, sys.hash_info.inf, sys.hash_info.nan, inverse, sys.hash_info.hash_bits, sys.hash_info.seed_bits if False else '')
values = [0, 1, -1, 2, -2, 255, 2**31, 2**53, 2**60, 2**61 - 2, 2**61 - 1, 2**61, 2**62, 2**63, 2**64, 2**100, 2**1000, 3**200, 10**50]
for value in values:
    row = [hash(value), hash(-value), hash(value + modulus), hash(value % modulus)]
    if abs(value) < 2**1020 and float(value) == value:
        row += [hash(float(value)) == hash(value), hash(complex(value)) == hash(value), hash(-float(value)) == hash(-value)]
    print(value if value < 2**110 else value.bit_length(), *row)
for number in (0.5, -0.5, 0.1, 1.5, 1e16, 1e300, 5e-324, 2.0**-1000, 2.0**1000, 1 / 3, -1e-5, float('inf'), float('-inf'), 123456.789, 2.0**61, 2.0**61 - 2.0**8):
    print(number, hash(number), hash(-number), hash(complex(number, 0)) == hash(number), hash(complex(0, number)), hash(complex(number, number)))
def ratio_hash(number):
    top, bottom = number.as_integer_ratio()
    result = abs(top) % modulus * pow(bottom, modulus - 2, modulus) % modulus
    result = result if top >= 0 else -result
    return -2 if result == -1 else result
print(all(hash(k / 7) == ratio_hash(k / 7) for k in range(-200, 200)), hash(-1), hash(-1.0), hash(-1 + 0j), hash(-2), hash(True), hash(False))
class Own:
    def __init__(self, result):
        self.result = result
    def __hash__(self):
        return self.result
class I(int):
    pass
for result in (0, -1, -2, True, 2**61 - 1, 2**61, 2**63 - 1, 2**63, 2**64, -2**63, -2**63 - 1, 2**200, I(7), I(2**70), 1.0, 'x', None, NotImplemented):
    print(repr(result), attempt(hash, Own(result)), attempt(lambda: {Own(result): 1} and 'fits'))
class NoHash:
    __hash__ = None
class OnlyEq:
    def __eq__(self, other):
        return True
class Raises:
    def __hash__(self):
        raise ArithmeticError('no hash today')
for thing in ([], {}, set(), bytearray(), slice(1), NoHash(), OnlyEq(), Raises(), ([],), (1, ({},)), frozenset([1]), memoryview(bytearray(b'a'))):
    result = attempt(hash, thing)
    print(type(thing).__name__, result if isinstance(result, str) else 'number', attempt(lambda: {thing: 1} and 'key'), attempt(lambda: thing in {1}))
class Sub(float):
    pass
print(hash(I(5)) == 5, hash(Sub(0.5)) == hash(0.5), {1: 'a'}[I(1)], {0.5: 'b'}[Sub(0.5)], len({1, 1.0, I(1), Sub(1), True, 1 + 0j}), attempt(hash), attempt(hash, 1, 2), (5).__hash__(), int.__hash__(-1), float.__hash__(-1.0))
nan = float('nan')
print(hash(nan) == hash(nan), nan in {nan}, len({nan, nan}), len({nan, float('nan')}), hash((1, 2.0, 3 + 0j)) == hash((1.0, 2, 3)), hash(()), hash((0,)), hash((-1, -2)) == hash((-2, -1)))
