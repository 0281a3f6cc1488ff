a = [1]
try:
    a[1] = 5
except IndexError as error:
    print(error)  # expect: list assignment index out of range
try:
    del a[3]
except IndexError as error:
    print(error)  # expect: list assignment index out of range
a[-1] = 7
print(a)  # expect: [7]
