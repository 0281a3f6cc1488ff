number, nothing, stream, thing = 5, None, (x for x in []), object()
for bad in (lambda: number[0], lambda: nothing["a"], lambda: print.__name__[0][0], lambda: stream[0], lambda: thing[1],
            lambda: len[0]):
    try:
        print(bad())
    except TypeError as error:
        print(error)
# expect: 'int' object is not subscriptable
# expect: 'NoneType' object is not subscriptable
# expect: p
# expect: 'generator' object is not subscriptable
# expect: 'object' object is not subscriptable
# expect: 'builtin_function_or_method' object is not subscriptable
