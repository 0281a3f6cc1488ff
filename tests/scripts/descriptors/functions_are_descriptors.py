class A:
    pass


def f(self, x):
    return (type(self).__name__, x)


bound = f.__get__(A(), A)
print(bound(1), f.__get__(None, A) is f)  # expect: ('A', 1) True
A.g = f
print(A().g(2), A.g is f)  # expect: ('A', 2) True
A.h = len
try:
    A().h([1, 2])
except TypeError as error:
    print(error)
print(A().h("abc"))  # expect: 3
