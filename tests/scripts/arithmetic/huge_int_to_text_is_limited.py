# As in CPython, a number with more than 4300 digits is not printed by accident.
n = 10**5000
try:
    str(n)
except ValueError as error:
    print(error)
# expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
print(len(str(10**4000)))  # expect: 4001
print(n % 10**9 + 7, n.bit_length())  # expect: 7 16610
