def attempt(value, specification):
    try:
        print(repr(format(value, specification)))
    except (ValueError, OverflowError) as error:
        print(error)


for value, specification in [
    (5, "08,"), (1234567, ","), (1234567, "_"), (255, "#x"), (255, "#_b"), (255, "X"), (-255, "#010x"), (65, "c"), (65, "5c"),
    (True, ""), (True, "d"), (5, "=+6"), (5, "é^6"), (12345, "012_d"), (10**20, "e"), (5, "%"), (5, ".1f"), (-5, " "), (5, "n"),
    (1.5, ""), (1.5, "010"), (1234.5678, ",.2f"), (1e16, ""), (1e16, ","), (-0.0001, "z.1f"), (0.0001, "g"), (1e-5, "#.3g"),
    (2.5, ".0f"), (3.0, ".3"), (1e100, ".3"), (float("inf"), "010"), (float("nan"), "+F"), (0.5, "%"), (123.456, "_<12.4g"),
    (1.0, "#.0f"), (1e22, "f"), (5, "c"), (0.1, ".20f"),
]:
    attempt(value, specification)
# expect: '0,000,005'
# expect: '1,234,567'
# expect: '1_234_567'
# expect: '0xff'
# expect: '0b1111_1111'
# expect: 'FF'
# expect: '-0x00000ff'
# expect: 'A'
# expect: '    A'
# expect: 'True'
# expect: '1'
# expect: '+    5'
# expect: 'éé5ééé'
# expect: '0_000_012_345'
# expect: '1.000000e+20'
# expect: '500.000000%'
# expect: '5.0'
# expect: '-5'
# expect: '5'
# expect: '1.5'
# expect: '00000001.5'
# expect: '1,234.57'
# expect: '1e+16'
# expect: '1e+16'
# expect: '0.0'
# expect: '0.0001'
# expect: '1.00e-05'
# expect: '2'
# expect: '3.0'
# expect: '1e+100'
# expect: '0000000inf'
# expect: '+NAN'
# expect: '50.000000%'
# expect: '123.5_______'
# expect: '1.'
# expect: '10000000000000000000000.000000'
# expect: '\x05'
# expect: '0.10000000000000000555'
for value, specification in [
    (5, ".3"), (5, "s"), (5, "z"), (5, ",x"), (5, ",_"), (5, "+c"), (5, "#c"), (-1, "c"), (0x110000, "c"), (5, "5."), (5, "dd"),
    (5, "é"), (10**400, "f"), (1.5, "d"), (1.5, ",n"), (1.5, "99999999999999999999"), (1.5, ".2147483648f"), (True, "s"),
]:
    attempt(value, specification)
# expect: Precision not allowed in integer format specifier
# expect: Unknown format code 's' for object of type 'int'
# expect: Negative zero coercion (z) not allowed in integer format specifier
# expect: Cannot specify ',' with 'x'.
# expect: Cannot specify both ',' and '_'.
# expect: Sign not allowed with integer format specifier 'c'
# expect: Alternate form (#) not allowed with integer format specifier 'c'
# expect: %c arg not in range(0x110000)
# expect: %c arg not in range(0x110000)
# expect: Format specifier missing precision
# expect: Invalid format specifier 'dd' for object of type 'int'
# expect: Unknown format code '\xe9' for object of type 'int'
# expect: int too large to convert to float
# expect: Unknown format code 'd' for object of type 'float'
# expect: Cannot specify ',' with 'n'.
# expect: Too many decimal digits in format string
# expect: precision too big
# expect: Unknown format code 's' for object of type 'bool'
