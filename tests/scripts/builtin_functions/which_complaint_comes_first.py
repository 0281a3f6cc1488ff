# Which of several things that are wrong is complained of, and in which words.
import operator


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


attempt(float, bytearray())
# expect: ValueError: could not convert string to float: bytearray(b'')
attempt(float, b"")  # expect: ValueError: could not convert string to float: b''
attempt(float, "")  # expect: ValueError: could not convert string to float: ''
attempt(sum, 5, "")  # expect: TypeError: 'int' object is not iterable
attempt(sum, [], "")  # expect: TypeError: sum() can't sum strings [use ''.join(seq) instead]
attempt(sum, slice(3), b"")  # expect: TypeError: 'slice' object is not iterable
attempt(sum, [], bytearray())
# expect: TypeError: sum() can't sum bytearray [use b''.join(seq) instead]
attempt("a".partition, None)  # expect: TypeError: must be str, not NoneType
attempt("a".rpartition, 1)  # expect: TypeError: must be str, not int
attempt("a".split, 1)  # expect: TypeError: must be str or None, not int
attempt([].__mul__, 1, 2)  # expect: TypeError:  expected 1 argument, got 2
attempt((1,).__rmul__)  # expect: TypeError:  expected 1 argument, got 0
attempt([].__add__, 1, 2)  # expect: TypeError: expected 1 argument, got 2
attempt(operator.concat, range(1), "a")  # expect: TypeError: 'range' object can't be concatenated
attempt(operator.concat, [1], [2])  # expect: [1, 2]
attempt(operator.concat, 1, [2])  # expect: TypeError: 'int' object can't be concatenated
