x = 1


def change():
    global x, new
    x += 1
    new = "made"


change()
print(x, new)  # expect: 2 made


def outer():
    x = "local"
    def inner():
        global x
        x = "global"
    inner()
    return x


print(outer(), x)  # expect: local global
