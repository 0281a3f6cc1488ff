def noisy(value):
    print("evaluated", value)
    return value


print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1)  # expect: True False True
print(noisy(1) < noisy(5) < noisy(3))
# expect: evaluated 1
# expect: evaluated 5
# expect: evaluated 3
# expect: False
print(noisy(9) < noisy(5) < noisy(3))
# expect: evaluated 9
# expect: evaluated 5
# expect: False
