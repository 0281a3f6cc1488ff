# __doc__: of functions, classes, instances, properties, descriptors and built-ins; inherited or not.
def f(): "doc of f"
def raw(): r"raw \n doc"
def concatenated():
    "one " "two"
def formatted(): f"not a doc"
def byte(): b"not a doc"
def late():
    x = 1
    "not a doc"
class A:
    """doc of A
    second line
        indented"""
    attr = 1
    "not a doc either"
    def m(self): "doc of m"
    @property
    def p(self): "doc of p"
    @classmethod
    def c(cls): "doc of c"
    @staticmethod
    def s(): "doc of s"
class B(A):
    def m(self): pass
class C(A): "own doc"
class D: __slots__ = {'x': 'doc of slot x'}
class E: __doc__ = 'assigned'
class F: __doc__ = None
for g in f, raw, concatenated, formatted, byte, late, lambda: 'no': print(repr(g.__doc__))
print(repr(A.__doc__), A().__doc__ == A.__doc__, A.m.__doc__, A().m.__doc__, A.p.__doc__, A.c.__doc__, A.s.__doc__)
print(B.__doc__, B().__doc__, B.m.__doc__, B.p.__doc__, C.__doc__, E.__doc__, E().__doc__, F.__doc__)
print(D.x.__doc__, D.__doc__, type('T', (), {}).__doc__, type('T', (), {'__doc__': 5}).__doc__)
a = A(); a.__doc__ = 'of instance'
print(a.__doc__, A.__doc__ == a.__doc__, vars(a))
f.__doc__ = None; print(f.__doc__)
A.m.__doc__ = 'changed'; print(A().m.__doc__)
try: A().m.__doc__ = 'x'
except AttributeError as error: print(error)
E.__doc__ = 'again'; print(E().__doc__)
for t in object, int, type, len, [].append, None, 5: print(repr(t.__doc__)[:40])
def gen():
    "doc of gen"
    yield
async def coro(): "doc of coro"
print(gen.__doc__, coro.__doc__, gen().__doc__)
class G:
    "class doc"
    @property
    def __doc__(self): return 'instance doc'
print(G().__doc__, type(G.__doc__).__name__)
