a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, {**a, **b, "w": 0})
# expect: {'x': 1, 'y': 3, 'z': 4} {'y': 2, 'z': 4, 'x': 1} {'x': 1, 'y': 3, 'z': 4, 'w': 0}
a |= b
print(a)  # expect: {'x': 1, 'y': 3, 'z': 4}
a |= [("q", 1)]
print(a)  # expect: {'x': 1, 'y': 3, 'z': 4, 'q': 1}
try:
    a | [("q", 1)]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |: 'dict' and 'list'
