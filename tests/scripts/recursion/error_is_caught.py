import sys


def f(n):
    return f(n + 1)


try:
    f(0)
except RecursionError as error:
    print(error)  # expect: maximum recursion depth exceeded
print("still alive", sys.getrecursionlimit())  # expect: still alive 1000


class A:
    def __getattr__(self, name):
        return getattr(self, name + "x")


try:
    A().a
except RecursionError:
    print("attribute")  # expect: attribute


class B:
    def __repr__(self):
        return repr(self)


try:
    repr(B())
except RecursionError:
    print("repr")  # expect: repr


class C:
    def __eq__(self, other):
        return self == other


try:
    C() == C()
except RecursionError:
    print("equality")  # expect: equality
