# Things of the library that are managers: files, memory views, warnings, and what their targets and ends are.
import io
import warnings

text = io.StringIO("a\nb\n")
with text as same:
    print(same is text, same.readlines(), text.closed)
print(text.closed)
try:
    with text:
        print("never")
except ValueError as error:
    print(error)
try:
    with io.BytesIO(b"xyz") as raw:
        print(raw.read(1))
        raise KeyError("inside")
except KeyError:
    print(raw.closed)

data = bytearray(b"hello")
with memoryview(data) as view:
    print(view[0], len(view))
    try:
        data.append(1)
    except BufferError as error:
        print(error)
data.append(33)
print(data)
for use in (lambda: view[0], lambda: len(view), lambda: view.__enter__(), lambda: view.tobytes()):
    try:
        print(use())
    except ValueError as error:
        print(error)
print(view.release(), repr(view).split(" at ")[0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("one")
    warnings.warn("two", DeprecationWarning)
print([(str(w.message), w.category.__name__) for w in caught])
with warnings.catch_warnings() as nothing:
    print(nothing)
    warnings.simplefilter("error")
    try:
        warnings.warn("raised", UserWarning)
    except UserWarning as error:
        print(repr(error))
manager = warnings.catch_warnings()
with manager:
    try:
        with manager:
            pass
    except RuntimeError as error:
        print(str(error).split(" at ")[0])
try:
    warnings.catch_warnings().__exit__(None, None, None)
except RuntimeError as error:
    print(str(error).split(" at ")[0])
for thing in (5, "s", [], {}, None, print, int, (i for i in ()), range(3)):
    try:
        with thing:
            pass
    except TypeError as error:
        print(error)
    try:
        with io.StringIO() as inner, thing:
            pass
    except TypeError:
        print(inner.closed)
