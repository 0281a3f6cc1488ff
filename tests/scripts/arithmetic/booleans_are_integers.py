print(True + True, True * 5, False - 1)  # expect: 2 5 -1
print(isinstance(True, int), type(True).__name__)  # expect: True bool
print([10, 20][True], {1: "one"}[True], True == 1)  # expect: 20 one True
print(sum([True, False, True]))  # expect: 2
print(True & 1, type(True & True), type(True & 1))  # expect: 1 <class 'bool'> <class 'int'>
