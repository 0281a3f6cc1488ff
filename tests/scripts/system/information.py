import sys

print(sys.version_info >= (3, 13), sys.version_info[:2], sys.version_info.major, sys.version_info.releaselevel)
# expect: True (3, 13) 3 final
print(sys.version_info)
# expect: sys.version_info(major=3, minor=13, micro=0, releaselevel='final', serial=0)
print(sys.float_info)
# expect: sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
print(sys.int_info, sys.hash_info.modulus == 2**61 - 1, sys.hash_info.algorithm)
# expect: sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640) True siphash13
print(sys.float_info.max, sys.float_info[0] == sys.float_info.max, len(sys.float_info), sys.float_info.n_fields)
# expect: 1.7976931348623157e+308 True 11 11
print(sys.flags.optimize, sys.flags.dev_mode, sys.flags.int_max_str_digits)
# expect: 0 False 4300
print(type(sys.version_info), sys.version_info.__match_args__, isinstance(sys.version_info, tuple), sys.version_info + (1,))
# expect: <class 'sys.version_info'> ('major', 'minor', 'micro', 'releaselevel', 'serial') True (3, 13, 0, 'final', 0, 1)
major, minor, *rest = sys.version_info
print(major, minor, rest, hash(sys.version_info) == hash(tuple(sys.version_info)))
# expect: 3 13 [0, 'final', 0] True
for make in (lambda: type(sys.version_info)(), lambda: type(sys.float_info)((1,)), lambda: setattr(sys.version_info, "major", 4)):
    try:
        make()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# expect: TypeError cannot create 'sys.version_info' instances
# expect: TypeError sys.float_info() takes a 11-sequence (1-sequence given)
# expect: AttributeError readonly attribute
for digits in (0, 640, 4300, 639, -1, 2**40):
    try:
        sys.set_int_max_str_digits(digits)
        print(sys.get_int_max_str_digits())
    except (ValueError, OverflowError) as error:
        print(error)
# expect: 0
# expect: 640
# expect: 4300
# expect: maxdigits must be 0 or larger than 640
# expect: maxdigits must be 0 or larger than 640
# expect: Python int too large to convert to C int
