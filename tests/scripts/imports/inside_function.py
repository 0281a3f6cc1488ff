def f():
    import math
    from _shapes import sides
    return math.floor(2.5) + sides


print("before")  # expect: before
print(f(), f())
# expect: loading _shapes as _shapes
# expect: 6 6
try:
    math
except NameError as error:
    print(error)  # expect: name 'math' is not defined
