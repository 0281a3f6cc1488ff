# round(x, n) where x looks like a half: what the true binary value decides; agreement with formatting; negative digits; huge ones.
cases = []
for whole in (0, 1, 2, 9, 10, 99, 1234567):
    for tail in ('5', '25', '125', '375', '625', '875', '045', '0049', '05', '95', '995', '9995'):
        cases.append(float(f'{whole}.{tail}'))
agreements = 0
for number in cases:
    row = [round(number, digits) for digits in range(0, 5)]
    negative = [round(-number, digits) for digits in range(0, 5)]
    assert [-value for value in row] == negative
    for digits in range(0, 5):
        agreements += float(f'{number:.{digits}f}') == row[digits]
    print(number, *row)
print(agreements, len(cases) * 5)
for number in (5.0, 15.0, 25.0, 35.0, 45.0, 50.0, 150.0, 250.0, 1250.0, 2500.0, 4999.999, 5000.0, 55555.5, 1e15 + 0.5, 4503599627370497.5):
    print(number, [round(number, -digits) for digits in range(1, 6)], round(number), round(-number))
for number in (1.7976931348623157e308, 1e300, 5e-324, 1e-300, 123.456, -0.0, -0.4, 0.5, 1.5, 2.5, -2.5):
    row = []
    for digits in (-309, -308, -307, -1, 0, 1, 15, 16, 17, 22, 23, 299, 300, 323, 324, 400, 10**9, -10**9):
        try:
            row.append(round(number, digits))
        except Exception as error:
            row.append(f'{type(error).__name__}: {error}')
    print(number, *row)
for number in (float('inf'), float('-inf'), float('nan')):
    for digits in (None, 0, 1, -1, 400):
        try:
            print(number, digits, round(number, digits))
        except Exception as error:
            print(number, digits, type(error).__name__, error)
for digits in (1.0, '1', [], 2**70, -2**70, True, False):
    try:
        print(repr(digits), round(1234.5678, digits))
    except Exception as error:
        print(repr(digits), type(error).__name__, error)
print(type(round(2.0)), type(round(2.0, 0)), type(round(2.0, None)), round(1e22), round(-1e100) == -int(1e100))
