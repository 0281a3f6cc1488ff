import sys
a = []
before = sys.getrefcount(a)
b = a
print(sys.getrefcount(a) - before, sys.intern("ab" + "c") is sys.intern("abc"))  # expect: 1 True
