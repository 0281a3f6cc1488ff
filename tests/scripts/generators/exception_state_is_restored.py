import sys


def g():
    try:
        raise KeyError("inside")
    except KeyError:
        yield sys.exception()
        yield sys.exception()


it = g()
try:
    raise ValueError("outside")
except ValueError:
    print(repr(sys.exception()), repr(next(it)), repr(sys.exception()))
# expect: ValueError('outside') KeyError('inside') ValueError('outside')
print(sys.exception(), repr(next(it)), sys.exception())  # expect: None KeyError('inside') None
