for make in (lambda: ValueError, lambda: ValueError("x"), lambda: ValueError(1, 2), lambda: KeyError("k")):
    try:
        raise make()
    except Exception as error:
        print(repr(error), str(error), error.args)
# expect: ValueError()  ()
# expect: ValueError('x') x ('x',)
# expect: ValueError(1, 2) (1, 2) (1, 2)
# expect: KeyError('k') 'k' ('k',)
try:
    raise 5
except TypeError as error:
    print(error)  # expect: exceptions must derive from BaseException
try:
    raise ValueError from 5
except TypeError as error:
    print(error)  # expect: exception causes must derive from BaseException
try:
    raise
except RuntimeError as error:
    print(error)  # expect: No active exception to reraise
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as error:
    print(error)  # expect: catching classes that do not inherit from BaseException is not allowed
