def check(x):
    assert x > 0, f"{x} is not positive"
    assert (x, "always true") is not None
    return x


print(check(1))  # expect: 1
try:
    check(-1)
except AssertionError as error:
    print(error)  # expect: -1 is not positive
try:
    assert not [1]
except AssertionError as error:
    print(repr(error))  # expect: AssertionError()
