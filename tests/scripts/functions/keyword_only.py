def f(*, a, b=2):
    return a, b


print(f(a=1), f(b=3, a=0))  # expect: (1, 2) (0, 3)
for bad in (lambda: f(), lambda: f(1), lambda: f(a=1, c=2), lambda: f(1, 2, a=3)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: f() missing 1 required keyword-only argument: 'a'
# expect: f() takes 0 positional arguments but 1 was given
# expect: f() got an unexpected keyword argument 'c'
# expect: f() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
