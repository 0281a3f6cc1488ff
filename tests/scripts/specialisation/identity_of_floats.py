# A float kept in a variable stays the same object, however it is passed.
def same(x):
    y = x
    items = [x, y]
    return x is y, items[0] is items[1], x in items


print(same(0.5), same(float("nan")), same(2**70), same("text"))
# expect: (True, True, True) (True, True, True) (True, True, True) (True, True, True)
a = 1.5
b = a
print(a is b)  # expect: True
nan = float("nan")
print(nan in [nan], [nan] == [nan], nan == nan, (nan,) == (nan,), {nan: 1}.get(nan))
# expect: True True False True 1
