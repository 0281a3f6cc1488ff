# What a lone field gives: the text of __format__ as it is, also of a subclass of str; fields that yield.
class S(str): pass
class F:
    def __format__(self, spec): return S("x" + spec)
print(type(f"{F()}"), type(f"{F():a}"), type(f"{F()}!"), type(f"{F()}{''}"), type(f"{F()!s:.0}"), type(format(F())), type("{}".format(F())))
x = 5
print(f"{x}", f"{x!r}", f"{x=}", f"{x:>{x}}", f"{'a'}")
def g():
    y = f"{(yield 1)}"
    print(y)
    y = f"{(yield 2):{(yield 3)}}"
    print(y)
i = g(); next(i); i.send("s"); i.send(7)
try: i.send("4")
except StopIteration: pass
try: f"{1/0}"
except ZeroDivisionError as e: print(e)
