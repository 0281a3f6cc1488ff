# FutureWarnings for sets that may come to mean something else, and DeprecationWarnings for positional arguments.
import re
import warnings

for pattern in ["[[a]", "[a[b]", "[a--b]", "[a&&b]", "[a||b]", "[a~~b]", "[--a]", "[&&a]", "[]--a]", "[a-b--c]", "[[:digit:]]", "[^[a]", "[a\\[b]",
                "[%--]", "[a&b]", "[a-]", "(([[a]))"]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            re.compile(pattern)
        except re.error as e:
            print(pattern, "|", e)
    print(pattern, [(w.category.__name__, str(w.message), w.lineno) for w in caught])
    re.purge()
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for call in (lambda: re.compile("[[x]"), lambda: re.sub("a", "b", "aa", 1), lambda: re.sub("a", "b", "aa", 0, re.I),
                 lambda: re.subn("a", "b", "aa", 1), lambda: re.split("a", "aa", 1), lambda: re.split("a", "aa", 0, re.I),
                 lambda: re.sub("a", "b", "aa", count=1), lambda: re.compile("a").sub("b", "aa", 1)):
        try:
            print(call())
        except (FutureWarning, DeprecationWarning) as e:
            print(type(e).__name__, e)
for call in (lambda: re.sub("a", "b"), lambda: re.sub("a"), lambda: re.sub(), lambda: re.sub("a", "b", "c", 1, 2, 3),
             lambda: re.sub("a", "b", "c", other=1), lambda: re.sub("a", "b", "c", repl="d")):
    try:
        call()
    except TypeError as e:
        print(e)
