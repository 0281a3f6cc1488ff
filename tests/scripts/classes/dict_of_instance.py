class A:
    pass


a = A()
a.__dict__["x"] = 1
print(a.x, vars(a) is a.__dict__)  # expect: 1 True
a.y = 2
print(a.__dict__)  # expect: {'x': 1, 'y': 2}
a.__dict__ = {"z": 3}
print(a.z, hasattr(a, "x"))  # expect: 3 False
a.__dict__.update(w=4)
del a.z
print(vars(a))  # expect: {'w': 4}
try:
    a.__dict__ = 5
except TypeError as error:
    print(error)  # expect: __dict__ must be set to a dictionary, not a 'int'
try:
    A.__dict__["x"] = 1
except TypeError as error:
    print(error)  # expect: 'mappingproxy' object does not support item assignment
