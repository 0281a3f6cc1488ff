a = b = c = [1, 2, 3]
del a, b[0]
print(c)  # expect: [2, 3]
try:
    a
except NameError as error:
    print(error)  # expect: name 'a' is not defined
del (b, [c])
try:
    del b
except NameError as error:
    print(error)  # expect: name 'b' is not defined


def f():
    x = 1
    del x
    try:
        return x
    except UnboundLocalError as error:
        return str(error)


print(f())  # expect: cannot access local variable 'x' where it is not associated with a value
