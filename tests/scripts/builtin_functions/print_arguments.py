import sys
print(1, "a", None, sep="-", end="!\n")  # expect: 1-a-None!
print()  # expect:
print(*[1, 2], sep="")  # expect: 12
print("to stdout", file=sys.stdout, flush=True)  # expect: to stdout
print("x", end="")
print(sep="x")  # expect: x
print(1, 2, sep=None, end=None)  # expect: 1 2
try:
    print(1, sep=5)
except TypeError as error:
    print(error)  # expect: sep must be None or a string, not int
