# __context__ is what was being handled; cycles are cut where the chain would come back.
def chain(error):
    seen = []
    while error is not None and len(seen) < 10:
        seen.append(repr(error))
        error = error.__context__
    return " <- ".join(seen)


try:
    try:
        raise KeyError("a")
    except KeyError:
        raise ValueError("b")
except ValueError as error:
    print(chain(error))

try:
    try:
        try:
            raise KeyError("a")
        except KeyError:
            raise ValueError("b")
    except ValueError:
        1 / 0
except ZeroDivisionError as error:
    print(chain(error))

same = ValueError("same")
try:
    try:
        raise same
    except ValueError:
        raise same
except ValueError as error:
    print(chain(error))

a, b, c = KeyError("a"), ValueError("b"), TypeError("c")
try:
    try:
        try:
            try:
                raise a
            except KeyError:
                raise b
        except ValueError:
            raise c
    except TypeError:
        raise a
except KeyError as error:
    print(chain(error), chain(b), chain(c))

a, b = KeyError("a"), ValueError("b")
a.__context__ = b
b.__context__ = a
try:
    try:
        raise b
    except ValueError:
        raise TypeError("c")
except TypeError as error:
    print(repr(error.__context__), repr(a.__context__), repr(b.__context__))

try:
    try:
        raise KeyError("a")
    finally:
        raise ValueError("in finally")
except ValueError as error:
    print(chain(error))


class Closer:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        raise ValueError("in exit")


try:
    with Closer():
        raise KeyError("body")
except ValueError as error:
    print(chain(error))


def g():
    try:
        yield 1
    except KeyError:
        raise ValueError("from generator")


it = g()
next(it)
try:
    it.throw(KeyError("thrown"))
except ValueError as error:
    print(chain(error))
try:
    try:
        raise KeyError
    except KeyError as old:
        new = ValueError("explicit")
        new.__context__ = TypeError("set before")
        raise new
except ValueError as error:
    print(chain(error))
