# abs() of every number, of objects with __abs__, and its complaints.
from operator import abs as operator_abs
for value in (0, -0, 5, -5, True, -2**100, 2.5, -0.0, float("-inf"), 3+4j, -3-4j):
    print(repr(value), repr(abs(value)), operator_abs(value) == abs(value))
class A:
    def __abs__(self):
        return "absolute"
class B(int):
    def __abs__(self):
        return int.__abs__(self) + 1
class C:
    __abs__ = None
print(abs(A()), abs(B(-4)))
for bad in ("", [], None, object, A, C()):
    try:
        print(abs(bad))
    except TypeError as error:
        print(type(error).__name__, error)
for arguments in ((), (1, 2)):
    try:
        abs(*arguments)
    except TypeError as error:
        print(error)
try:
    abs(x=1)
except TypeError as error:
    print(error)
try:
    abs(complex(1e308, 1e308) * 1.5)
except OverflowError as error:
    print("OverflowError", error)
