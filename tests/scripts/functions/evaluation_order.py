def note(value):
    print(value, end=" ")
    return value


def f(*arguments, **keywords):
    print("called")


f(note(1), note(2), *[note(3)], k=note(4), **{"z": note(5)})  # expect: 1 2 3 4 5 called
note(1) + note(2) * note(3)
print()  # expect: 1 2 3 
{note("k"): note("v"), note("k2"): note("v2")}
print()  # expect: k v k2 v2 
a = [0, 0]
a[note(0)], a[note(1)] = note(5), note(6)
print(a)  # expect: 5 6 0 1 [5, 6]
print(note(0) or note(7) and note(8))  # expect: 0 7 8 8


def g(x=note("default")):
    pass


print()  # expect: default 
