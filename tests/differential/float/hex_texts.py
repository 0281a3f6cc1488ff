# float.fromhex: what is read, rounding of long digits at every size, underflow and overflow, and what is refused.
def attempt(text):
    try:
        return repr(float.fromhex(text))
    except Exception as error:
        return f'{type(error).__name__}: {error}'

good = ['0', '-0', '0x0p0', '1', '1.', '.8', '0x.8', '0x1.', '1p4', '1P4', '0X1P4', '0x1p+4', '0x1p-4', ' 0x1p0 ', '\t1\n', '\x0b1\x0c', 'inf', '-inf', '+Infinity',
        'nan', '-NAN', 'iNf', 'ff', 'FF.8', 'abc.def', '0xabcdefp10', '0x' + '0' * 50 + '1', '0x1' + '0' * 50 + 'p-200', '0x0.' + '0' * 80 + '1p324', '1p0001']
for text in good:
    print(repr(text), attempt(text))
bad = ['', ' ', '0x', 'x', '0xp1', '.', '-', '+', '--1', '1 2', '1p', '1p+', '1pz', '1p1.0', '0x1g', 'infi', 'nanx', 'infinit', '1e', '0x0x1', '1_0', '١', '1p１', '0x 1', '- 1', '1p 1',
       '1,0', 'in', 'n', '\x001', '1\x00', '0b1', '1pp1', '1..', 'p1', '0x.p1', '0x-1', '1p99999999999999999999', '-1p-99999999999999999999', '0p99999999999999999999']
for text in bad:
    print(repr(text), attempt(text))
for exponent in (-1080, -1076, -1075, -1074, -1073, -1023, -1022, 0, 1022, 1023, 1024):
    row = [attempt(f'0x1{digits}p{exponent}') for digits in ('', '.8', '.00000000000004', '.00000000000008', '.0000000000000800001', '.fffffffffffff', '.fffffffffffff7f', '.fffffffffffff8')]
    print(exponent, *row)
for digits in ('0.fffffffffffff8', '1.00000000000008', '1.00000000000018', '1.000000000000180', '1.00000000000007ffff', '3.fffffffffffff', '3.ffffffffffffe', '3.ffffffffffffd', '7.ffffffffffffe8'):
    print(digits, attempt('0x' + digits), attempt('-0x' + digits + 'p-1074'), attempt('0x' + digits + 'p1021'))
for number in (0.0, -0.0, 1.0, -2.5, 0.1, 1e300, 5e-324, 2.0**-1022, 2.0**-1022 - 5e-324, 1.7976931348623157e308, float('inf'), float('-inf'), float('nan'), 255.9375):
    print(number, number.hex(), attempt(number.hex()), attempt(number.hex().upper()), attempt(number.hex().replace('0x', '')))
