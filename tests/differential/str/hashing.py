# hash: equal texts of every width, interning by sys.intern, subclasses, keys made in many ways.
import sys
for s in ["", "a", "abc", "hello world", "\xe9", "\u20ac", "\U0001F600", "\ud800", "x" * 100, "\xff" * 33]:
    print(ascii(s[:12]), hash(s), hash(s) == hash("".join(list(s))), hash(s) == s.__hash__())
print(hash("a") == hash(b"a"), hash("") == 0, hash(b"") == 0)
a, b = "".join(["so", "me"]), "".join(["some"])
print(a is b, sys.intern(a) is sys.intern(b), sys.intern("some") is sys.intern("".join(["s", "ome"])))
class Sub(str): pass
class Hashed(str):
    def __hash__(self): return 5
    def __eq__(self, other): return "never"
try: sys.intern(Sub("a"))
except TypeError as e: print(e)
try: sys.intern(b"a")
except TypeError as e: print(e)
print(hash(Hashed("x")), Hashed("x") == "x", "x" == Hashed("x"), {Hashed("q"): 1}.get("q"), Hashed("a") != "a", hash(Sub("abc")) == hash("abc"))
print(sorted({"b", "a", "c"}), list({"k%d" % i for i in range(5)}))
