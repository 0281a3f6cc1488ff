import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


try:
    depth(5000)
except RecursionError:
    print("too deep")  # expect: too deep
sys.setrecursionlimit(200000)
print(depth(5000), depth(100000))  # expect: 5000 100000
sys.setrecursionlimit(1000)
try:
    depth(5000)
except RecursionError:
    print("too deep again")  # expect: too deep again
try:
    sys.setrecursionlimit(0)
except ValueError as error:
    print(error)  # expect: recursion limit must be greater or equal than 1
