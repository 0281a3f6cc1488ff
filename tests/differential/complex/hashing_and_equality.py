# Equality and hashes of complex numbers with every other kind of number, at all sizes; as keys; in sets; nan.
values = [0, 1, -1, 2, -2, 2**53, 2**53 + 1, 2**61 - 1, -(2**61), 2**70, 10**400, 0.5, -0.5, 1e16, 1e300, float('inf'), float('-inf'), True, False]
for value in values:
    try:
        z = complex(value)
    except OverflowError as error:
        print(value > 0, error)
        z = complex(1e308)
    print(z == value, value == z, z != value, hash(z) == hash(value), z == complex(z.real, 1), z in [value], value in {z: 1})
print(hash(1j), hash(-1j), hash(1 + 1j), hash(1.5 - 2.5j), hash(1e300j), hash(complex(float('inf'), float('inf'))), hash(complex(-1, 0)), hash(complex(0, -1)))
print(hash(complex(2**61 - 1, 0)), hash(complex(0, 2**61)), hash(-1 - 1j), hash(complex(1e308, 1e308)), hash(0.1 + 0.2j))
table = {1: 'one', 1.5: 'one and a half', 2j: 'two j', 3 + 0j: 'three'}
print(table[1 + 0j], table[1.5 + 0j], table[2j], table[3], table[3.0], table.get(2), len({1, 1.0, 1 + 0j, True}), len({1j, 1j + 0, 0 + 1j}))
nan = complex('nan')
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], nan in {nan}, {nan: 1}.get(nan), len({nan, complex('nan')}))
for other in ('1', None, [], (), object, 1j.__class__, b'1'):
    print(1j == other, 1j != other, end=' ')
print()
for left, right in ((1j, 1), (1j, 1.0), (1j, True), (1j, 1j)):
    for name in ('__lt__', '__le__', '__gt__', '__ge__', '__eq__', '__ne__'):
        print(getattr(left, name)(right), end=' ')
    for text in ('left < right', 'left <= right', 'left > right', 'left >= right'):
        try:
            eval(text)
        except TypeError as error:
            print(error, end='; ')
    print()
print(0j == -0j, 0j == 0, -0.0 == 0j, complex(0, -0.0) == 0, hash(-0j), hash(complex(-0.0, -0.0)))
print(2**53 + 1 == complex(2**53), complex(2**53) == 2**53, complex(0.1) == 0.1, complex(0.1, 0) != 0.1, 10**400 == complex(1e308), complex(float('inf')) == 10**400)
