# repr and str of floats: the shortest digits that read back, and where exponents begin.
values = [0.0, -0.0, 1.0, -1.0, 0.1, 0.2, 0.3, 0.1 + 0.2, 1/3, 2/3, 1e15, 1e16, 1e17, 123456789012345678.0, 9999999999999998.0, 9007199254740993.0,
          1e-4, 1e-5, 0.0001234, 0.00001234, 1e22, 1e23, 1e100, 1.5e300, 5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308,
          4.35, 0.5, 2.675, 1.005, 1e-7, 123.456, 100.0, 12345678.9, 3.141592653589793, 2.718281828459045, 6.02214076e23, 1.602176634e-19, 299792458.0,
          2.0**-1074, 2.0**1023, 2.0**53, 2.0**63, 2.0**64, 2.0**-30, 8.41, 9.5367431640625e-07, 5e-7, 1e-6 + 1e-20, 9.999999999999999e22, 1.7800590868057611e-307]
for value in values:
    print(repr(value), str(value), f"{value}", float(repr(value)) == value)
print(float("inf"), float("-inf"), float("nan"), -float("nan"), [float("nan")], {1.0: float("inf")})
print(all(float(repr(k * 0.1)) == k * 0.1 for k in range(-500, 500)))
print(all(float(repr(2.0**k)) == 2.0**k for k in range(-1074, 1024)))
print(sum(len(repr(1.1**k)) for k in range(-500, 500)), sum(len(repr(k / 7)) for k in range(1000)))
