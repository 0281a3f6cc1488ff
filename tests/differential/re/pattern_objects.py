# Pattern objects: attributes, equality, hash, repr, copies, weak references, subscripts, what can not be done.
import re
import weakref

p = re.compile("(?P<a>x)(?P<b>y)(z)", re.I | re.M)
print(p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex), type(p.groupindex), list(p.groupindex.items()))
print(p == re.compile("(?P<a>x)(?P<b>y)(z)", re.I | re.M), p == re.compile("x"), p != re.compile("x"), re.compile("a") == re.compile(b"a"), p == "x", re.compile("a", re.I) == re.compile("a"))
print(hash(re.compile("q")) == hash(re.compile("q")), {re.compile("q"): 1}[re.compile("q")])
re.purge()
q = re.compile("(?P<a>x)(?P<b>y)(z)", re.I | re.M)
print(p is q, p == q, hash(p) == hash(q), p.__copy__() is p, p.__deepcopy__({}) is p, re.compile(p) is p, re.compile("(?u)a") == re.compile("a", re.U))
for pattern, flags in [("a", 0), ("a", re.I), ("a", re.I | re.S | re.X), ("a", re.A), (b"a", 0), (b"a", re.L), ("'\"\n", 0), ("é\U0001f600", re.U), ("x" * 300, 0), ("(?im)a", 0), ("a" * 198, re.I), ("é" * 250, 0)]:
    print(repr(re.compile(pattern, flags)))
r = weakref.ref(p)
print(r() is p, re.Pattern[str], re.Match[bytes], isinstance(p, re.Pattern))
for action in (lambda: setattr(p, "pattern", 1), lambda: setattr(p, "x", 1), lambda: p < q, lambda: re.Pattern(), lambda: re.Match(), lambda: p(), lambda: p.groupindex.update(), lambda: re.compile(p, re.I), lambda: re.match(p, "a", re.I), lambda: type("P", (re.Pattern,), {})):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
m = p.match("xyz")
print(m.__copy__() is m, m.__deepcopy__({}) is m, m.re is p)
