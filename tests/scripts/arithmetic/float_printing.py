for x in [0.1, 0.1 + 0.2, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e300, 5e-324, 1.7976931348623157e308]:
    print(x)
# expect: 0.1
# expect: 0.30000000000000004
# expect: 1e+16
# expect: 1000000000000000.0
# expect: 1.2345678901234568e+17
# expect: 0.0001
# expect: 1e-05
# expect: 1.5e+300
# expect: 5e-324
# expect: 1.7976931348623157e+308
print(100.0, -0.0, 1e22, 1e21, 3.0e-10)  # expect: 100.0 -0.0 1e+22 1e+21 3e-10
print(float("inf"), -float("inf"), float("nan"))  # expect: inf -inf nan
print(2.675, 1/3, 2/3, 1e100)  # expect: 2.675 0.3333333333333333 0.6666666666666666 1e+100
