print(1 / 2, 7 / 2, -7 / 2, 6 / 3)  # expect: 0.5 3.5 -3.5 2.0
print(10**30 / 10**28)  # expect: 100.0
print((2**1000) / (2**999))  # expect: 2.0
print(1 / 3)  # expect: 0.3333333333333333
try:
    10**400 / 3
except OverflowError as error:
    print(error)  # expect: integer division result too large for a float
