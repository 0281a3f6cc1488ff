data = bytearray(b"abcd")


def attempt(name, *arguments):
    try:
        print(name, getattr(data, name)(*arguments), data)
    except Exception as error:
        print(name, type(error).__name__, error)


view = memoryview(data)
part = view[1:3]
for name, *arguments in [("append", 1), ("pop",), ("clear",), ("extend", b"x"), ("extend", b""), ("insert", 0, 1), ("remove", 97),
                         ("__setitem__", slice(0, 2), b"zz"), ("__setitem__", slice(0, 2), b"z"), ("__delitem__", 0),
                         ("__imul__", 2), ("__iadd__", b"x"), ("__init__", b"longer than that"), ("reverse",)]:
    attempt(name, *arguments)
view.release()
attempt("append", 1)
part.release()
attempt("append", 1)
for use in (lambda: view[0], lambda: len(view), lambda: view.tobytes(), lambda: view.nbytes, lambda: view == view,
            lambda: view == b"", lambda: view.__enter__(), lambda: bytes(view)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
with memoryview(data) as view:
    print(view[0])
attempt("append", 2)
# A view that nobody holds any more locks nothing.
memoryview(data)
attempt("append", 3)
