# +, *, %, in, comparison: results, errors, overflow, identity.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
t(operator.add, "a", 1); t(operator.add, 1, "a"); t(operator.add, "a", b"a"); t(operator.add, "a", None); t(operator.add, None, "a"); t(operator.add, "a", ["b"])
t(operator.mul, "ab", 3); t(operator.mul, 3, "ab"); t(operator.mul, "ab", -1); t(operator.mul, "ab", True); t(operator.mul, "a", 1.5); t(operator.mul, "a", "b"); t(operator.mul, "a", None); t(operator.mul, "", 10**15)
t(operator.mul, "ab", 2**62); t(operator.mul, "ab", 10**30); t(operator.mul, 10**30, "ab"); t(operator.mul, "ab", -10**30); t(operator.mul, "\u20ac", 3)
class Index:
    def __index__(self): return 2
t(operator.mul, "x", Index()); t(operator.mul, Index(), "x")
t(operator.sub, "a", "b"); t(operator.truediv, "a", 1); t(operator.neg, "a"); t(operator.pos, "a"); t(operator.invert, "a"); t(operator.and_, "a", "b"); t(operator.pow, "a", 2); t(operator.matmul, "a", "b"); t(operator.iadd, "a", 1); t(operator.imul, "a", "b")
t(operator.contains, "abc", "b"); t(operator.contains, "abc", ""); t(operator.contains, "", ""); t(operator.contains, "abc", "ac"); t(operator.contains, "abc", 1); t(operator.contains, "abc", None); t(operator.contains, "abc", b"a"); t("abc".__contains__, 1)
for a, b in [("a", "b"), ("a", "a"), ("", "a"), ("ab", "a"), ("\uffff", "\U00010000"), ("\ud800", "\ue000"), ("\udfff", "\U0001F600"), ("Z", "a"), ("\xe9", "z")]:
    print(ascii(a), ascii(b), a < b, a <= b, a == b, a != b, a > b, a >= b)
t(operator.lt, "a", 1); t(operator.le, "a", b"a"); t(operator.gt, 1, "a"); t(operator.ge, "a", None); print("a" == 1, "a" != b"a", "a" == None)
t("a".__add__, 1); t("a".__mul__, "b"); t("a".__rmul__, 2); t("a".__lt__, 1); t("a".__eq__, 1); t("a".__mod__, 1); t("a".__rmod__, "b"); t("a".__rmod__, 1); t("a".__mul__, 1.5); t("a".__mul__, 10**30)
s = "same text"
print(s + "" is s, "" + s is s, s * 1 is s, s[:] is s, s[0:100] is s, s * 0 is "".join([]))
class Sub(str): pass
z = Sub("q")
print(type(z + ""), type("" + z), type(z * 1), type(z[:]), z == "q", "q" == z, hash(z) == hash("q"), {z: 1}["q"])
class Add(str):
    def __add__(self, o): return "add"
    def __radd__(self, o): return "radd"
    def __rmul__(self, o): return "rmul"
    def __rmod__(self, o): return "rmod"
print("a" + Add("b"), Add("a") + "b", 2 * Add("a"), "a%s" % Add("b"))
