# Floats made of bits: repr, hex and ratio of each read back, over all exponents; neighbours differ in their texts.
import math
state = 2024
def bits(count):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return state >> (64 - count)

checked = 0
shown = []
for exponent in range(-1074, 1024, 3):
    number = math.ldexp(bits(53) | 1, exponent - 52 if exponent > -1022 else exponent - 20)
    if number in (0.0, math.inf):
        continue
    text = repr(number)
    assert float(text) == number and float('-' + text) == -number
    assert float.fromhex(number.hex()) == number
    top, bottom = number.as_integer_ratio()
    assert top / bottom == number and bottom & (bottom - 1) == 0
    above = math.nextafter(number, math.inf)
    assert repr(above) != text and float(f'{number:.17g}') == number == float('%.17e' % number)
    digits = text.replace('.', '').split('e')[0].lstrip('0')
    assert len(digits) <= 17
    checked += 1
    if checked % 23 == 0:
        shown.append((text, number.hex(), f'{number:.3e}', f'{number:.12g}'))
print(checked)
for row in shown:
    print(*row)
for number in (5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e+308, 9007199254740993.0, 0.1, 1e23, 9.5e-323,
               4.9406564584124654e-324, 1.0000000000000002, 0.9999999999999999, 123456789012345680.0, 1e16, 9999999999999998.0, 1e-5, 0.0001):
    print(repr(number), number.hex(), number.as_integer_ratio() if abs(math.log10(number)) < 40 else '', f'{number:r}' if False else str(number))
