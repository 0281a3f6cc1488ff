# inspect.getsource and getsourcelines of nested, decorated, one-line and lambda code; getfile, getmodule, findsource.
import inspect
def simple(): return 1
def outer():
    def inner(a,
              b):
        return (a,
                b)
    # a comment
    return inner
def deco(f): return f
@deco
@deco
def decorated():
    """doc"""
    x = '''
text that is not indented
'''
    return x
class K:
    "doc"
    attr = 1
    def m(self): pass
    class Inner:
        def n(self):
            return 1
    @property
    def p(self):
        return 2

    lam = lambda self: 3
pair = [lambda: 1, lambda: 2]
multi = (lambda a,
         b: a +
         b)
if True:
    def conditional():
        pass
else:
    def conditional(): return 0
def one(): pass; 
def last():

    pass

    # trailing comment
x = 1
for thing in (simple, outer, outer(), decorated, K, K.m, K.Inner, K.Inner.n, K.p.fget, K.lam, pair[0], multi, conditional, one, last, simple.__code__):
    lines, start = inspect.getsourcelines(thing)
    print(getattr(thing, "__qualname__", "code"), start, len(lines))
    print("".join(lines), end="")
print(inspect.getsource(K().m) == inspect.getsource(K.m), inspect.getfile(K) == __file__, inspect.getsourcefile(simple) == __file__, inspect.getmodule(K).__name__)
print(inspect.getmodulename("/a/b/c.py"), inspect.getmodulename("c.txt"), inspect.getcomments(last), inspect.getdoc(decorated))
for bad in (len, int, 5, "x", K(), None, [].append, str.upper):
    for function in (inspect.getsource, inspect.getfile):
        try: r = function(bad); print(type(r).__name__)
        except Exception as error: print(function.__name__, type(error).__name__, str(error).replace(repr(bad), "REPR")[:60])
space = {}
exec("def made(): return 1", space)
try: inspect.getsource(space["made"])
except OSError as error: print(error)
print(inspect.getblock(["def f():\n", "    pass\n", "x = 1\n"]))
