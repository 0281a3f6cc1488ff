value = 1


def read():
    return value


print([read() for _ in range(3)])  # expect: [1, 1, 1]
value = "text"
print(read())  # expect: text
del value
try:
    read()
except NameError as error:
    print(error)  # expect: name 'value' is not defined
globals()["value"] = [1]
print(read())  # expect: [1]
exec("value = 2.5")
print(read())  # expect: 2.5


def size(x):
    return len(x)


print(size("abc"))  # expect: 3
len = lambda x: "shadow"
print(size("abc"))  # expect: shadow
del len
print(size("abc"))  # expect: 3
import builtins
kept = builtins.len
builtins.len = lambda x: "replaced"
print(size("abc"))  # expect: replaced
builtins.len = kept
print(size("abc"))  # expect: 3
