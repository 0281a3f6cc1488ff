print(2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53))
# expect: True False True
print(10**400 > 1e308, -10**400 < -1e308, 10**400 < float("inf"))  # expect: True True True
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan])
# expect: False True False False True True
print(0.0 == -0.0, 1 == 1.0, 1 < 1.5 < 2)  # expect: True True True
