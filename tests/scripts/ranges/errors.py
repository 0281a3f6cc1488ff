for bad in (lambda: range(), lambda: range(1.5), lambda: range(1, 2, 0), lambda: range("a"), lambda: range(5)[9],
            lambda: range(5).index(9), lambda: range(1, 2, 3, 4)):
    try:
        bad()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
# expect: TypeError range expected at least 1 argument, got 0
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ValueError range() arg 3 must not be zero
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: IndexError range object index out of range
# expect: ValueError 9 is not in range
# expect: TypeError range expected at most 3 arguments, got 4
