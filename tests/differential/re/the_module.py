# The module: its names, signatures, the class of its errors, and what it remembers.
import inspect
import re

print(sorted(re.__all__))
print([name for name in re.__all__ if not hasattr(re, name)], re.error is re.PatternError, re.error.__name__, re.error.__module__, re.error.__mro__)
for name in ("match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape"):
    function = getattr(re, name)
    print(name, inspect.signature(function), function.__name__, function.__module__, callable(function))
e = re.PatternError("bad", "ab\ncd", 4)
print(e, e.msg, e.pattern, e.pos, e.lineno, e.colno, e.args)
e = re.PatternError("bad")
print(e, e.msg, e.pattern, e.pos, e.lineno, e.colno)
e = re.error("bad", b"abc", 2)
print(e, e.lineno, e.colno)
a = re.compile("remembered")
print(re.compile("remembered") is a, re.compile("remembered", re.I) is a, re.compile("remem" + "bered"[:]) is a)
re.purge()
print(re.compile("remembered") is a, re.compile("remembered") == a)
for i in range(1200):
    re.compile(f"pattern number {i}")
print(re.match("pattern number 7", "pattern number 7"))
