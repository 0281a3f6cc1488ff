# What cannot be used in a with statement, and the texts.
class NoExit:
    def __enter__(self):
        print("never entered")


class NoEnter:
    def __exit__(self, *args):
        pass


class Async:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *args):
        pass


class NoneEnter:
    __enter__ = None

    def __exit__(self, *args):
        pass


class NoneExit:
    def __enter__(self):
        print("entered")

    __exit__ = None


class Raising:
    @property
    def __enter__(self):
        raise AttributeError("from property")

    def __exit__(self, *args):
        pass


class RaisingExit:
    def __enter__(self):
        print("never")

    @property
    def __exit__(self):
        raise KeyError("from property")


class WrongArity:
    def __enter__(self, extra):
        pass

    def __exit__(self, *args):
        pass


class WrongExit:
    def __enter__(self):
        pass

    def __exit__(self):
        pass


for thing in (5, None, "text", [], object(), int, NoExit(), NoEnter(), Async(), NoneEnter(), NoneExit(), Raising(), RaisingExit(),
              WrongArity(), WrongExit(), NoExit, lambda: None):
    try:
        with thing:
            print("body")
    except Exception as error:
        print(type(error).__name__, error)
with open("/dev/null") as file:
    print(file.closed)
print(file.closed)
try:
    with file:
        pass
except ValueError as error:
    print(error)
