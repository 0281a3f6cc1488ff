# Number texts in all bases: own converters against int() and format(), grouping, padding, prefixes, case, separators, every refused text.
digits = '0123456789abcdefghijklmnopqrstuvwxyz'
def in_base(n, base):
    sign, n, out = '-' if n < 0 else '', abs(n), ''
    while True:
        n, r = divmod(n, base)
        out = digits[r] + out
        if not n:
            return sign + out
numbers = [0, 1, 35, 36, -37, 255, 10**18, -2**63, 2**64 - 1, 3**80]
for base in range(2, 37):
    for n in numbers:
        text = in_base(n, base)
        assert int(text, base) == int(text.upper(), base) == n and int(f' {text}\n', base) == n and int('_'.join(text.lstrip('-')), base) == abs(n)
    print(base, in_base(10**18, base), in_base(-2**63, base))
for n in numbers:
    for spec in ('b', 'o', 'd', 'x', 'X', '#b', '#o', '#x', '#X', '+d', ' d', '08', '#010x', ',', '_', '_b', '_x', '#_x', '_o', '020,', '+,', '<30_b', '^+25,', '*>25_', '=+20', '#012b', '030_x', 'n', 'c' if 0 <= n < 0x110000 else 'd', 'e', '.3f', '%', 'g', '.0e'):
        print(repr(format(n, spec)), end=' ')
    print()
def attempt(call, *arguments):
    try:
        return call(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
for spec in ('.3', '.3d', 's', 'q', ',b', ',x', '_c', ',c', '+c', '#c', '5.2c', 'z', 'zd', '10_,', ',_', '#,x', '=c', '0=', '1_000', 'dd', '٣', '', '<', '^^', '>>5', '0c', '-x', ' +', ',n', '_n', '.f', '_g', ',%', '1.1', '99999999999999999999'):
    print(repr(spec), repr(attempt(format, 1234, spec)))
for text, base in (('', 10), (' ', 10), ('-', 10), ('+ 1', 10), ('1 2', 10), ('1_', 10), ('_1', 10), ('1__2', 10), ('0_1', 10), ('0_1', 0), ('01', 0), ('00', 0), ('0_0', 0), ('0x', 0), ('0x', 16), ('0xg', 16), ('0b2', 0), ('0b1', 2), ('0b1', 16), ('0o17', 8), ('0o17', 0), ('0x_f', 0), ('0x_f', 16), ('0_xf', 0), ('x1', 16), ('0B1', 0),
                   ('0X1f', 16), ('-0x1F', 0), ('2', 2), ('9', 9), ('z', 36), ('Z', 35), ('1.0', 10), ('1e5', 10), ('٣٤', 10), ('٣٤', 5), ('1٣', 0), ('०x1', 0), ('1\x00', 10), ('\x001', 10), ('\u2003 5\u2003', 10), ('5\ufeff', 10), ('½', 10), ('²', 10), ('Ⅷ', 10), ('1', 1), ('1', 37), ('1', -1), ('1', 2**70), ('1', True), ('1', None), ('1', 2.0), (b'1f', 16), (bytearray(b'12'), 0), (b'\xff', 16), (12, 10), (1.5, 10), (None, 10), ([], 10), ('a' * 60, 10), ('٣' * 60, 2)):
    print(ascii(text), base if not isinstance(base, int) or base < 99 else 'large', attempt(int, text, base))
print(hex(-255), oct(-8), bin(-5), f'{255:#06x}', f'{-255:#06x}', f'{5:=+5}', f'{True:#b}', '%x %X %o %#x %#o %05d %+d % d %-5d|' % (255, 255, 8, 255, 8, -42, 5, 5, 5), '%#.5x %.3d %5.3d|%-8.3x|' % (255, 5, 5, 10))
print(int('1' * 30), int('-0'), int('+0_0'), int('000'), int('0' * 50 + '7'), int('7' * 100) % 1000, int(' \t\n\r\x0b\x0c12'), int('\xa012\u2028'))
