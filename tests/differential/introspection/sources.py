# inspect.getsource() and kin: functions, classes, lambdas, methods, decorators, comments, errors.
import inspect
def first(a,
          b=(1,
             2)):
    """doc with a # and (bracket"""
    x = "def not_this(): pass"  # a comment

    # a comment of the body
    if a:
        return b

    return x
# a comment that is not of the body
def decorate(f): return f
@decorate
@decorate
def decorated():
    pass
class Class:
    """A class."""
    def method(self):
        return [
            1,
        ]

    @property
    def prop(self): return 1
one_line = lambda x: x + 1
def short(): return 5
async def coroutine():
    await x
# Two lines of
# comments above.
def commented():
    text = '''
not indented ( at all
'''
    return text
for thing in (first, decorated, Class, Class.method, Class().method, Class.prop.fget, one_line, short, coroutine, commented):
    print(inspect.getsource(thing), end="---\n")
print(inspect.getsourcelines(short), inspect.getsourcelines(Class)[1], inspect.getcomments(commented), inspect.getcomments(short))
print(inspect.getsourcefile(first) == __file__, inspect.getfile(Class) == __file__, inspect.getmodule(first).__name__, inspect.getmodule(Class).__name__)
for thing in (len, int, 5, [].append):
    try:
        print(type(inspect.getsourcefile(thing)).__name__)
    except (TypeError, OSError) as error:
        print(type(error).__name__, error)
exec("def made(): pass")
try:
    inspect.getsource(made)
except OSError as error:
    print(type(error).__name__, error)
print(inspect.getmodulename("/a/b/c.py"), inspect.getmodulename("d.txt"), inspect.getblock(["def f():\n", "    x\n", "y\n"]))
