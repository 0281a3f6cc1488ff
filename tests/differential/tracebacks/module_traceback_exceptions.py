# The module traceback: TracebackException, its attributes, format and print.
import sys
import traceback


def fail(error, cause=None):
    try:
        raise error from cause
    except BaseException as caught:
        return caught


error = fail(ValueError("v"), KeyError("cause"))
error.add_note("noted")
te = traceback.TracebackException.from_exception(error)
print(te.exc_type_str, str(te), te.__notes__, te.__suppress_context__, te.__context__, type(te.__cause__).__name__, te.exceptions)
print("".join(te.format()), end="")
print("".join(te.format(chain=False)), end="")
te.print(file=sys.stdout)
print(list(te.format_exception_only()), len(te.stack), te.stack[0].name)
again = traceback.TracebackException.from_exception(error)
print(te == again, te == 5, te == traceback.TracebackException.from_exception(fail(KeyError("k"))))
group = fail(ExceptionGroup("g", [fail(ValueError(i)) for i in range(4)] + [ExceptionGroup("h", [KeyError("k")])]))
te = traceback.TracebackException.from_exception(group, max_group_width=2)
print("".join(te.format()), end="")
te = traceback.TracebackException.from_exception(group, max_group_depth=1)
print("".join(te.format()), end="")
print(len(te.exceptions), str(te.exceptions[0]), te.exceptions[0].exc_type_str)
print(list(te.format_exception_only(show_group=True)))
syntax = SyntaxError("msg", ("f.py", 3, 2, "a b", 3, 4))
te = traceback.TracebackException.from_exception(syntax)
print(te.filename, te.lineno, te.text, te.offset, te.end_lineno, te.end_offset, te.msg, list(te.format()))


class Bad(Exception):
    def __str__(self):
        raise ValueError


print(list(traceback.TracebackException.from_exception(Bad()).format()))
print(list(traceback.TracebackException(ValueError, ValueError("x"), None).format()))
print(list(traceback.TracebackException(type(None), None, None).format()))


def with_locals():
    value = {"k": 1}
    raise OSError("locals")


try:
    with_locals()
except OSError as error:
    te = traceback.TracebackException.from_exception(error, capture_locals=True, limit=-1)
    print(te.stack[-1].locals)
    print("".join(te.format()), end="")
try:
    undefined_thing
except NameError as error:
    print(list(traceback.TracebackException.from_exception(error).format_exception_only()))
