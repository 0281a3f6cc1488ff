def inner():
    return "first"


def outer():
    return inner()


print(outer(), outer())  # expect: first first


def inner(extra=1):
    return "second"


print(outer())  # expect: second
inner = "text".upper
print(outer())  # expect: TEXT
inner = 5
try:
    outer()
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
