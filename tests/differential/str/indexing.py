# Indexing and slicing: bounds, index objects, every error, identity of single characters.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
s = "a\u20acb\U0001F600\xe9z"
for i in (0, 1, 3, 5, -1, -6, True, 6, -7, 10**30, -10**30, 1.0, "a", None, slice(1, 3), (1,), b"a"):
    t(operator.getitem, s, i)
for sl in [slice(None), slice(1, None), slice(None, -1), slice(None, None, -1), slice(None, None, 2), slice(1, 5, 2), slice(5, 1, -2), slice(-100, 100), slice(3, 1), slice(10**30), slice(None, None, 10**30), slice(None, None, -10**30), slice(-2, None), slice(4, -10, -3), slice(None, None, 0), slice("a"), slice(None, 1.5), slice(None, None, "x"), slice(Ellipsis)]:
    t(operator.getitem, s, sl); t(operator.getitem, "abcdef", sl)
class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
t(operator.getitem, s, Index(1)); t(operator.getitem, s, slice(Index(1), Index(3))); t(operator.getitem, s, Index("x")); t(operator.getitem, "abc", Index(7))
def setitem(): s[0] = "x"
def delitem(): del s[0]
def setslice(): s[0:1] = "x"
t(setitem); t(delitem); t(setslice); t(operator.getitem, "", 0); t(operator.getitem, "", -1)
t("abc".__getitem__, 1); t("abc".__getitem__, slice(0, 2)); t("abc".__getitem__, "x"); t("abc".__getitem__); t("abc".__len__); t("abc".__iter__().__next__)
print([c for c in s] == list(s), len(s), list(reversed("abc")), s[::-1][::-1] == s)
it = iter("ab\u20ac")
print(it.__length_hint__(), next(it), it.__length_hint__(), it.__reduce__()[1:], list(it), it.__length_hint__(), next(it, "end"), type(it).__name__, type(iter("abc")).__name__)
it = iter("abcd"); it.__setstate__(2); print(list(it)); it = iter("ab"); it.__setstate__(-5); print(list(it)); it = iter("ab"); it.__setstate__(50); print(list(it), it.__reduce__()[1:])
t(iter("a").__setstate__, "x")
