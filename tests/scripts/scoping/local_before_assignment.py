x = "global"


def f(assign):
    if assign:
        x = "local"
    return x


print(f(True))  # expect: local
try:
    f(False)
except UnboundLocalError as error:
    print(error)
# expect: cannot access local variable 'x' where it is not associated with a value


def g():
    del y
    y = 1


try:
    g()
except UnboundLocalError as error:
    print(error)
# expect: cannot access local variable 'y' where it is not associated with a value


def h():
    for z in []:
        pass
    return z


try:
    h()
except UnboundLocalError as error:
    print(error)
# expect: cannot access local variable 'z' where it is not associated with a value
