# Which equal literals are one object within a function and across, and what folding makes of operations on them.
def same(): return 'abc' is 'abc' if False else ('abc', 'abc')
def f():
    a = "hello"; b = "hello"; c = 'hel' 'lo'; d = "hel" + "lo"
    return a is b, a is c, a == d
print(f(), same()[0] is same()[1])
def g():
    return (1, 2, 3), [1, 2, 3], {1, 2, 3}, {1: 2}
print(g()[0] is g()[0], g()[1] is g()[1], g()[2] is g()[2], g()[3] is g()[3])
def h():
    return 1000 * 1000, "ab" * 3, b"x" * 4, (1,) * 3, "abc"[1], (1, 2)[0], -5, ~5, not 5, 2 ** 10, 1 + 2j, "%s" % "a", 7 // 2, 7 % -3, 1 << 70, 0.1 + 0.2, 1e308 * 10, 5 in (5, 6), "a" "b" in "cab"
print(h())
for source in ("1/0", "1//0", "1%0", "1<<-1", "2**-1", "0**-1", "'a'+5", "'%d' % 'a'", "'a'[5]", "(1,)[3]", "-'a'", "~1.5", "'a'*-1", "()*5", "1<<10**6 == 0" if False else "(1<<1000)>>999", "'ab'*(2**31) if False else 0", "2**10**1", "-0.0", "0.0 == -0.0", "-0", "+5", "--5", "not not 5", "1 if 0 else 2", "None or 5", "() and 5", "'' or ()", "5 and 6 or 7", "1 < 2 < 3", "1 < 3 < 2", "1 is not 2" if False else "5 == 5.0", "...", "Ellipsis is ...", "__debug__", "True + True", "True is True", "None is None", "(1).__class__", "'a'.__class__", "1 .real", "0x_f", "0b1_0", "1_0.0_1"):
    try: print(source, "=", repr(eval(source)))
    except Exception as e: print(source, type(e).__name__, e)
x = (1, 2.0, "three", b"four", None, True, ..., 5j, (6, (7,)), frozenset({8}))
print(x, hash(x[:4]) == hash((1, 2.0, "three", b"four")), x[8][1][0], type(x[9]).__name__)
def defaults(a=(), b="x", c=5.0): return a, b, c
print(defaults(), defaults.__defaults__, defaults()[0] is defaults()[0], [].append is [].append, () is (), "" is "" if False else "")
