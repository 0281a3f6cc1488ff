# help() of functions, methods, lambdas and properties of a program.
def f(a, b: int = 5, *args, c, **kw) -> None:
    """F doc.

        indented
    """
def nodoc(): pass
# A comment instead of
# a doc string.
def commented(x): return x
async def coroutine(): "async doc"
class C:
    def method(self, q: int = 3) -> str:
        """Does it.

        In detail.
        """
    @classmethod
    def cm(cls, z): "class method doc"
    @staticmethod
    def sm(z): pass
    @property
    def prop(self): "prop doc"
class D(C):
    def method(self): pass
def very_long_name_of_a_function(first_parameter: int = 1, second_parameter: str = "two", third_parameter=None): pass
for thing in (f, nodoc, commented, lambda x, y=1: x, coroutine, C.method, C().method, C.prop, C.cm, C.sm, D.method, very_long_name_of_a_function):
    help(thing)
help("nosuch.thing")
try:
    help(1, 2)
except TypeError as error:
    print("TypeError")
print(repr(help))
