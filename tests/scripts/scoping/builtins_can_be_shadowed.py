def count(x):
    return len(x)


print(count("abc"))  # expect: 3
len = lambda x: "mine"
print(count("abc"))  # expect: mine
del len
print(count("abc"))  # expect: 3
import builtins
builtins.extra = "from builtins"
print(extra)  # expect: from builtins
del builtins.extra
try:
    extra
except NameError as error:
    print(error)  # expect: name 'extra' is not defined
