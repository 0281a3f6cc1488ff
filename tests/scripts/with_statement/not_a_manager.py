class OnlyEnter:
    def __enter__(self):
        return 1


for thing in (5, OnlyEnter(), None):
    try:
        with thing:
            pass
    except TypeError as error:
        print(error)
# expect: 'int' object does not support the context manager protocol
# expect: 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)
# expect: 'NoneType' object does not support the context manager protocol
