class A:
    """About A."""

    def f(self):
        "About f."


print(A.__doc__, A.f.__doc__, A().f.__doc__, (lambda: 0).__doc__)
# expect: About A. About f. About f. None
A.__doc__ = "new"
print(A.__doc__, A().__doc__)  # expect: new new
