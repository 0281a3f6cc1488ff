# Limits of sys: recursion, digits of integers, switch interval, interned strings; their errors and what they change.
import sys

print(sys.getrecursionlimit(), sys.get_int_max_str_digits(), sys.getswitchinterval())
for value in 0, -5, "x", 1.5, None, 10**20:
    try:
        sys.setrecursionlimit(value)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)


def depth(n):
    return n and 1 + depth(n - 1)


def endless():
    endless()


for limit in 200, 400:
    sys.setrecursionlimit(limit)
    print(depth(limit - 50))
    for function in endless, lambda: depth(limit + 50):
        try:
            function()
        except RecursionError as error:
            print(error)
sys.setrecursionlimit(1000)
try:
    sys.setrecursionlimit(1)
except RecursionError as error:
    print(error)
print(sys.getrecursionlimit())
for value in 0, 640, 639, -1, 10**30, "5", None, 1000:
    try:
        sys.set_int_max_str_digits(value)
        print("set", sys.get_int_max_str_digits())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
for action in (
    lambda: len(str(10**999)), lambda: str(10**1000), lambda: int("1" * 1000) % 7, lambda: int("1" * 1001), lambda: len(hex(10**1000)),
    lambda: int("f" * 1001, 16) % 9, lambda: repr(-(10**1000)), lambda: f"{10**1000}", lambda: f"{10**1000:x}"[:3], lambda: "%d" % 10**1000,
    lambda: int("1_" * 999 + "1") % 7, lambda: int("1" * 1001, 7) % 5, lambda: int("1" * 1001, 8) % 5, lambda: eval("1" * 1001), lambda: int("0" * 2000),
    lambda: int("x" * 1001), lambda: len(str([10**1000])),
):
    try:
        print(action())
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error)[:150])
sys.set_int_max_str_digits(0)
print(len(str(10**5000)))
for value in 0, -1, "s", 0.25:
    try:
        sys.setswitchinterval(value)
        print(sys.getswitchinterval())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
a = "".join(["inter", "ned text"])
print(sys.intern(a) is sys.intern("interned " + "text"), sys.intern(a) == a)


class Text(str): ...


for value in 5, Text("t"), b"b":
    try:
        print(sys.intern(value))
    except TypeError as error:
        print(error)
print(sys.getrefcount(object()), sys.maxsize == 2**63 - 1, sys.maxunicode, sys.byteorder)
print(sys.int_info.bits_per_digit, sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
print(sys.float_info.max, sys.float_info.dig, sys.float_info.epsilon, sys.hash_info.width, sys.hash_info.modulus == 2**61 - 1, sys.hash_info.inf, sys.hash_info.algorithm)
