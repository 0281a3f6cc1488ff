# The limit on digits: exactly at it and one beyond, signs and separators, other bases, formatting, percent, json-like loops.
import sys
def attempt(call):
    try:
        value = call()
        return len(value) if isinstance(value, str) else value.bit_length() if isinstance(value, int) else value
    except Exception as error:
        return f'{type(error).__name__}: {error}'[:150]

print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
for limit in (4300, 640, 1000, 0):
    sys.set_int_max_str_digits(limit)
    print('limit', limit, sys.get_int_max_str_digits(), sys.flags.int_max_str_digits)
    for digits in (639, 640, 641, 999, 1000, 1001, 4299, 4300, 4301):
        text = '7' * digits
        number = 10**digits - 1
        print(digits, attempt(lambda: int(text)), attempt(lambda: int('-' + text)), attempt(lambda: int(' +' + text + ' ')),
              attempt(lambda: str(number)), attempt(lambda: repr(-number)), attempt(lambda: f'{number}'),
              attempt(lambda: f'{number:d}'), attempt(lambda: '%d' % number), attempt(lambda: f'{number:,}'),
              attempt(lambda: f'{number:x}'), attempt(lambda: int(text, 8)), attempt(lambda: int(text, 9)),
              attempt(lambda: int(text, 16)), attempt(lambda: int(text.encode())))
sys.set_int_max_str_digits(640)
number = 10**640
for name, call in (('list', lambda: str([number])), ('dict', lambda: repr({1: number})),
                   ('underscores', lambda: int('1_' * 640 + '1')), ('zeros', lambda: int('0' * 641)), ('ascii', lambda: ascii(number)),
                   ('format method', lambda: '{}'.format(number)), ('repr field', lambda: f'{number!r}'), ('hex', lambda: hex(number)),
                   ('oct', lambda: '%o' % number), ('e', lambda: f'{10**300:e}'), ('n', lambda: format(number, 'n')),
                   ('float', lambda: float('1' * 700)), ('error text', lambda: [].index(number)),
                   ('literal', lambda: eval('9' * 641)), ('hex literal', lambda: eval('0x' + 'f' * 641)), ('range', lambda: repr(range(number)))):
    print(name, attempt(call))
for bad in (-1, 1, 639, 2**31, 2**70, 'x', None, 1.5):
    print(bad, attempt(lambda: sys.set_int_max_str_digits(bad)))
print(attempt(lambda: sys.set_int_max_str_digits()), attempt(lambda: sys.set_int_max_str_digits(maxdigits=700)), sys.get_int_max_str_digits())
print(attempt(lambda: sys.get_int_max_str_digits(1)))
