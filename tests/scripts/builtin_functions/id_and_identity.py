a, b = [], []
print(id(a) == id(a), id(a) == id(b), a is b, a is a, None is None, type(id(a)) is int)
# expect: True False False True True True
x = 1000000
y = x
print(x is y, x is not None)  # expect: True True
