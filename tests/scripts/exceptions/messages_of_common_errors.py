def attempt(source):
    try:
        exec(source, {})
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


attempt("nothing")  # expect: NameError: name 'nothing' is not defined
attempt("def f():\n    print(x)\n    x = 1\nf()")
# expect: UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
attempt("[][0]")  # expect: IndexError: list index out of range
attempt("{}['k']")  # expect: KeyError: 'k'
attempt("import nothing_like_that")
# expect: ModuleNotFoundError: No module named 'nothing_like_that'
attempt("from sys import nothing_like_that")
# expect: ImportError: cannot import name 'nothing_like_that' from 'sys' (unknown location)
attempt("int('x')")  # expect: ValueError: invalid literal for int() with base 10: 'x'
attempt("a, b = 1")  # expect: TypeError: cannot unpack non-iterable int object
attempt("a, b = 1, 2, 3")  # expect: ValueError: too many values to unpack (expected 2)
attempt("a, b = [1]")  # expect: ValueError: not enough values to unpack (expected 2, got 1)
attempt("assert 1 == 2, 'unequal'")  # expect: AssertionError: unequal
attempt("assert False")  # expect: AssertionError: 
attempt("del x")  # expect: NameError: name 'x' is not defined
attempt("'%d' % 'x'")  # expect: TypeError: %d format: a real number is required, not str
attempt("'{}'.format()")
# expect: IndexError: Replacement index 0 out of range for positional args tuple
attempt("object().x")  # expect: AttributeError: 'object' object has no attribute 'x'
attempt("1 in 5")  # expect: TypeError: argument of type 'int' is not iterable
attempt("len(5)")  # expect: TypeError: object of type 'int' has no len()
attempt("raise NotImplementedError")  # expect: NotImplementedError: 
