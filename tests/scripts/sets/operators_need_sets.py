for bad in (lambda: {1} | [2], lambda: {1} - "a", lambda: {1} < [1], lambda: {[]}, lambda: set(5)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: unsupported operand type(s) for |: 'set' and 'list'
# expect: unsupported operand type(s) for -: 'set' and 'str'
# expect: '<' not supported between instances of 'set' and 'list'
# expect: unhashable type: 'list'
# expect: 'int' object is not iterable
