# Long integers as text: the limit of digits in literals and conversions.
import sys

print(sys.get_int_max_str_digits())
for digits in (4299, 4300, 4301, 10000):
    for text in ("1" * digits, "-" + "1" * digits, "1" * digits + " + 1", "0x" + "1" * digits, "0b" + "1" * digits, "1_" * (digits - 1) + "1"):
        try:
            print(digits, text[:3], eval(text).bit_length())
        except SyntaxError as error:
            print(digits, text[:3], error.msg, error.lineno, error.offset)
        except ValueError as error:
            print(digits, text[:3], error)
sys.set_int_max_str_digits(640)
try:
    eval("1" * 641)
except SyntaxError as error:
    print(error.msg)
sys.set_int_max_str_digits(0)
print(eval("1" * 5000) % 97)
