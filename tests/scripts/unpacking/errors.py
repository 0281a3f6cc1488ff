def attempt(source):
    try:
        exec(source)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


attempt("a, b = 1, 2, 3")  # expect: ValueError too many values to unpack (expected 2)
attempt("a, b = [1]")  # expect: ValueError not enough values to unpack (expected 2, got 1)
attempt("a, b, c = 'ab'")  # expect: ValueError not enough values to unpack (expected 3, got 2)
attempt("a, b = 5")  # expect: TypeError cannot unpack non-iterable int object
attempt("a, *b, c = [1]")
# expect: ValueError not enough values to unpack (expected at least 2, got 1)
attempt("a, b = {}")  # expect: ValueError not enough values to unpack (expected 2, got 0)
attempt("a, b = (x for x in range(5))")
# expect: ValueError too many values to unpack (expected 2)
attempt("(a, b), c = 1, 2")  # expect: TypeError cannot unpack non-iterable int object
attempt("for a, b in [1]: pass")  # expect: TypeError cannot unpack non-iterable int object
