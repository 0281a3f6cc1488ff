# code.replace: copies with other names; functions made of them.
def f(a, b=2):
    "doc"
    return a + b
code = f.__code__
new = code.replace(co_name="renamed", co_filename="elsewhere.py", co_qualname="Q.renamed", co_firstlineno=100)
print(new.co_name, new.co_filename, new.co_qualname, new.co_firstlineno, new is code, type(new) is type(code))
print(code.co_name, code.co_qualname)
g = type(f)(new, globals(), None, (5,))
print(g.__name__, g.__qualname__, g(1), g.__doc__, g.__code__ is new)
same = code.replace()
print(same is code, same.co_name, same.co_consts == code.co_consts)
f.__code__ = new
print(f(3), f.__name__, f.__code__.co_name)
def outer():
    x = 1
    def inner(): return x
    return inner
inner = outer()
h = type(inner)(inner.__code__.replace(co_name="h"), globals(), closure=inner.__closure__)
print(h(), h.__name__, h.__code__.co_freevars)
try: code.replace(5)
except TypeError as error: print(error)
try: code.replace(co_nothing=1)
except TypeError as error: print(error)
try: code.replace(co_name=5)
except TypeError as error: print(error)
def gen():
    yield 1
k = type(gen)(gen.__code__.replace(co_name="other"), globals())
print(list(k()), k().__name__)
import sys
if sys.version_info >= (3, 13):
    import operator
    print(operator.attrgetter("co_name")(code.replace(co_name="via operator")))
