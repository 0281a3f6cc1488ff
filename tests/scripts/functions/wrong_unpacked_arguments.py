def f(a, b=0):
    return a, b


for bad in (lambda: f(*5), lambda: f(**5), lambda: f(1, **{1: 2}), lambda: f(a=1, **{"a": 2}), lambda: f(*None),
            lambda: f(**{"a": 1}, **{"a": 2}), lambda: f(1, *[2], b=3)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: __main__.f() argument after * must be an iterable, not int
# expect: __main__.f() argument after ** must be a mapping, not int
# expect: keywords must be strings
# expect: __main__.f() got multiple values for keyword argument 'a'
# expect: __main__.f() argument after * must be an iterable, not NoneType
# expect: __main__.f() got multiple values for keyword argument 'a'
# expect: f() got multiple values for argument 'b'
