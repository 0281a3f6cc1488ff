# The name that a TypeError of a call uses: qualified names of methods, nested functions, lambdas, renamed functions.
def attempt(call, *args, **kwargs):
    try: print(call(*args, **kwargs))
    except TypeError as error: print(error)
class A:
    def method(self, a): pass
    def __init__(self, x): pass
    @classmethod
    def make(cls, a): pass
    @staticmethod
    def static(a): pass
    def __call__(self, b): pass
    def __getitem__(self, key, extra): pass
    def __add__(self): pass
    class Inner:
        def deep(self): pass
def outer():
    def inner(a): pass
    return inner, lambda x, y: x
inner, small = outer()
attempt(A)
attempt(A, 1, 2)
a = A(1)
attempt(a.method)
attempt(a.method, 1, 2)
attempt(A.method)
attempt(A.make)
attempt(A.static, 1, 2)
attempt(a, 1, 2)
attempt(a, c=2)
attempt(A.Inner().deep, 1)
attempt(inner)
attempt(small, 1)
attempt(lambda: a[1])
attempt(lambda: a + 1)
inner.__name__ = "renamed"
attempt(inner)
inner.__qualname__ = "really.renamed"
attempt(inner)
attempt(inner, 1, b=2)
def positional(a, /): pass
positional.__qualname__ = "P.q"
attempt(positional, a=1)
attempt(positional)
g = (lambda *, k: k)
attempt(g)
attempt(g, 1)
