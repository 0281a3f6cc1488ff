import math, sys, types
print(sys, type(math) is types.ModuleType)  # expect: <module 'sys' (built-in)> True
m = types.ModuleType("mine", "doc")
m.x = 5
print(m, m.x, m.__doc__, m.__name__)  # expect: <module 'mine'> 5 doc mine
try:
    m.y
except AttributeError as error:
    print(error)  # expect: module 'mine' has no attribute 'y'
try:
    math.nothing
except AttributeError as error:
    print(error)  # expect: module 'math' has no attribute 'nothing'
