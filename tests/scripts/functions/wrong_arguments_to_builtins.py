for bad in (lambda: len(), lambda: len(1, 2), lambda: len([], x=1), lambda: abs(), lambda: print(nope=1),
            lambda: sorted(), lambda: int(1, 2, 3), lambda: "a".upper(1), lambda: [].sort(1), lambda: {}.get(),
            lambda: isinstance(1), lambda: ord(), lambda: "a".split(1), lambda: range(1, x=2), lambda: iter(),
            lambda: getattr(1), lambda: chr("a"), lambda: pow(1), lambda: divmod(1), lambda: "a".join(),
            lambda: list(1, 2), lambda: tuple(x=1), lambda: dict(1, 2), lambda: str(1, 2, 3, 4), lambda: bool(1, 2)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: len() takes exactly one argument (0 given)
# expect: len() takes exactly one argument (2 given)
# expect: len() takes no keyword arguments
# expect: abs() takes exactly one argument (0 given)
# expect: print() got an unexpected keyword argument 'nope'
# expect: sorted expected 1 argument, got 0
# expect: int expected at most 2 arguments, got 3
# expect: str.upper() takes no arguments (1 given)
# expect: sort() takes no positional arguments
# expect: get expected at least 1 argument, got 0
# expect: isinstance expected 2 arguments, got 1
# expect: ord() takes exactly one argument (0 given)
# expect: must be str or None, not int
# expect: range() takes no keyword arguments
# expect: iter expected at least 1 argument, got 0
# expect: getattr expected at least 2 arguments, got 1
# expect: 'str' object cannot be interpreted as an integer
# expect: pow() missing required argument 'exp' (pos 2)
# expect: divmod expected 2 arguments, got 1
# expect: str.join() takes exactly one argument (0 given)
# expect: list expected at most 1 argument, got 2
# expect: tuple() takes no keyword arguments
# expect: dict expected at most 1 argument, got 2
# expect: str expected at most 3 arguments, got 4
# expect: bool expected at most 1 argument, got 2
