print(int("42"), int(" -7 "), int("1_000"), int("ff", 16), int("0xff", 16), int("0b101", 0), int("0o17", 0), int("z", 36))
# expect: 42 -7 1000 255 255 5 15 35
print(int(3.99), int(-3.99), int(True), int("٣"))  # expect: 3 -3 1 3
for arguments in [("",), ("4.2",), ("12", 2), ("0x", 16), ("1__0",), ("1", 37)]:
    try:
        int(*arguments)
    except ValueError as error:
        print(error)
# expect: invalid literal for int() with base 10: ''
# expect: invalid literal for int() with base 10: '4.2'
# expect: invalid literal for int() with base 2: '12'
# expect: invalid literal for int() with base 16: '0x'
# expect: invalid literal for int() with base 10: '1__0'
# expect: int() base must be >= 2 and <= 36, or 0
