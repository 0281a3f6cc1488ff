# Constants: identity of equal ones within a code object, folding that shows, docstrings, big results left alone.
def f():
    a = 1.5
    b = 1.5
    c = (1, 2, "x")
    d = (1, 2, "x")
    e = 10 ** 20
    g = 10 ** 20
    return a is b, c is d, e is g
print(f())
def ids():
    x = 1000
    y = 1000
    z = 1000.0
    return x is y, x is z
print(ids())
def signs(): return 0.0, -0.0, (0.0,), (-0.0,), 0, False, 1, True, 1.0, 1j
print(signs(), [type(v).__name__ for v in signs()])
def sets(x): return x in {1, 2, 3}, x in [1, 2], x in (1, 2)
print(sets(1), sets(5))
print("ab" * 3, (1,) * 3, "a" "b" f"{1}", 2 ** 10, 7 // 2, -7 % 3, 1 << 5, ~5, not 1, "abc"[1], (1, 2, 3)[-1], b"ab"[0])
for source in ["1 / 0", "1 // 0", "1 % 0", "2 ** -1", "'a' + 1", "'abc'[5]", "(1, 2)[3]", "-'a'", "1 << -1", "'%s %s' % 1", "'%d' % 'x'", "1.0 // 0", "0 ** -1", "()[0]"]:
    try: print(eval(source))
    except Exception as error: print(source, "|", type(error).__name__, error)
print("%s and %r" % ("a", "b"), "%d%%" % 5, "%5.2f|%-5s|" % (1.234, "x"), "%(k)s" % {"k": 1})
def documented():
    "the doc"
    return documented.__doc__
def undocumented():
    f"not a doc"
def bytes_doc(): b"no"
def concatenated():
    "one " "two"
print(documented(), undocumented.__doc__, bytes_doc.__doc__, concatenated.__doc__)
class C:
    """class doc
       indented
         more
    """
print(repr(C.__doc__), (lambda: "x").__doc__)
if 0: x = missing
while 0: missing
print(1 if 1 else missing, 0 and missing, "x" or missing)
t = (1, [2])
