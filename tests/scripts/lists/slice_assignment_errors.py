a = [1, 2, 3, 4]
try:
    a[::2] = [1]
except ValueError as error:
    print(error)  # expect: attempt to assign sequence of size 1 to extended slice of size 2
try:
    a[1:2] = 5
except TypeError as error:
    print(error)  # expect: must assign iterable to extended slice
try:
    a[::0]
except ValueError as error:
    print(error)  # expect: slice step cannot be zero
try:
    a["x":]
except TypeError as error:
    print(error)  # expect: slice indices must be integers or None or have an __index__ method
print(a)  # expect: [1, 2, 3, 4]
