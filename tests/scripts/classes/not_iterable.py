class Plain:
    pass


class BadIter:
    def __iter__(self):
        return 5


class NoIter:
    __iter__ = None


for bad in (lambda: list(Plain()), lambda: iter(BadIter()), lambda: list(NoIter()), lambda: 1 in Plain(),
            lambda: next(5), lambda: [*None], lambda: len(Plain()), lambda: Plain()()):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: 'Plain' object is not iterable
# expect: iter() returned non-iterator of type 'int'
# expect: 'NoIter' object is not iterable
# expect: argument of type 'Plain' is not iterable
# expect: 'int' object is not an iterator
# expect: Value after * must be an iterable, not NoneType
# expect: object of type 'Plain' has no len()
# expect: 'Plain' object is not callable
