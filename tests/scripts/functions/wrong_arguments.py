def none(): pass
def one(a): pass
def two(a, b): pass
def some(a, b=1): pass
def rest(a, *b): pass
def three(a, b, c, d): pass
def named(a, *, k): pass


for bad in (lambda: none(1), lambda: one(), lambda: one(1, 2), lambda: two(), lambda: two(1), lambda: two(b=1),
            lambda: some(), lambda: some(1, 2, 3), lambda: rest(), lambda: three(), lambda: three(1),
            lambda: one(1, a=1), lambda: one(b=1), lambda: one(1, b=2), lambda: named(1, 2, k=3), lambda: named(1),
            lambda: none(x=1), lambda: some(1, 2, b=3), lambda: two(1, 2, 3, 4)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: none() takes 0 positional arguments but 1 was given
# expect: one() missing 1 required positional argument: 'a'
# expect: one() takes 1 positional argument but 2 were given
# expect: two() missing 2 required positional arguments: 'a' and 'b'
# expect: two() missing 1 required positional argument: 'b'
# expect: two() missing 1 required positional argument: 'a'
# expect: some() missing 1 required positional argument: 'a'
# expect: some() takes from 1 to 2 positional arguments but 3 were given
# expect: rest() missing 1 required positional argument: 'a'
# expect: three() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
# expect: three() missing 3 required positional arguments: 'b', 'c', and 'd'
# expect: one() got multiple values for argument 'a'
# expect: one() got an unexpected keyword argument 'b'
# expect: one() got an unexpected keyword argument 'b'
# expect: named() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# expect: named() missing 1 required keyword-only argument: 'k'
# expect: none() got an unexpected keyword argument 'x'
# expect: some() got multiple values for argument 'b'
# expect: two() takes 2 positional arguments but 4 were given
