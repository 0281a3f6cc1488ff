# The limit on digits: sys.set_int_max_str_digits, its errors, and what it rules (also literals).
import sys
from _show import show
print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
names = globals()
show("""
len(str(10**4299))
str(10**4300)
repr(10**4300)
str(-10**4300)
int("1" * 4300) % 7
int("1" * 4301)
int("-" + "1" * 4301)
int("1" * 4301, 10)
int("1_" * 4300 + "1")
int(b"1" * 5000)
int("1" * 5000, 16) % 97, int("1" * 5000, 2) % 97, int("1" * 5000, 32) % 97
int("1" * 5000, 3)
int("1" * 5000, 36)
len(hex(10**5000)), len(oct(10**5000)), len(bin(10**5000))
f"{10**4300}"
f"{10**4300:d}"
f"{10**4300:,}"
f"{10**4300:n}"
len(f"{10**4300:x}")
"%d" % 10**4300
"%d" % (10**4300,)
len("%x" % (10**4300,))
print(10**5000)
"{}".format(10**5000)
[10**5000]
sys.set_int_max_str_digits(639)
sys.set_int_max_str_digits(-1)
sys.set_int_max_str_digits(1)
sys.set_int_max_str_digits("x")
sys.set_int_max_str_digits()
sys.set_int_max_str_digits(2**40)
sys.set_int_max_str_digits(640)
str(10**640)
len(str(10**639))
int("1" * 641)
sys.set_int_max_str_digits(maxdigits=0), sys.get_int_max_str_digits()
len(str(10**5000)), len(str(int("9" * 6000)))
sys.set_int_max_str_digits(4300)
complex(10**400)
float("1" * 5000)
hash(10**5000) == hash(10**5000)
""", names)
def literal(digits):
    try:
        return eval("9" * digits) % 1000
    except SyntaxError as error:
        return type(error).__name__, error.msg, error.lineno, error.offset
print(literal(4300))
print(literal(4301))
sys.set_int_max_str_digits(640)
print(literal(640), literal(641))
sys.set_int_max_str_digits(0)
print(literal(5000))
sys.set_int_max_str_digits(5000)
print(literal(5000), literal(5001))
