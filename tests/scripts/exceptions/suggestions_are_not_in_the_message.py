class A:
    colour = 1


try:
    A().color
except AttributeError as error:
    print(error, error.name, error.obj.__class__.__name__)
# expect: 'A' object has no attribute 'color' color A
value = 1
try:
    valu
except NameError as error:
    print(error, error.name)  # expect: name 'valu' is not defined valu
