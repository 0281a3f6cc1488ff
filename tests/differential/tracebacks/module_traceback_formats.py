# The module traceback: format_exception, format_exc, format_tb, format_list, print_*.
import sys
import traceback


def inner(n):
    raise ValueError(f"v{n}") if n else KeyError("zero")


def outer(n):
    try:
        inner(0)
    except KeyError:
        inner(n)


try:
    outer(1)
except ValueError as error:
    kept = error
    print(traceback.format_exc(), end="")
    traceback.print_exc(file=sys.stdout)
    traceback.print_exc(limit=1, file=sys.stdout)
    traceback.print_exc(limit=-1, chain=False, file=sys.stdout)
print("".join(traceback.format_exception(kept)) == "".join(traceback.format_exception(type(kept), kept, kept.__traceback__)))
print(traceback.format_exception(kept, chain=False, limit=0))
print(traceback.format_exception_only(kept), traceback.format_exception_only(ValueError, kept), traceback.format_exception_only(None))
print(traceback.format_exception(None), traceback.format_exc())
print(traceback.format_exception(None, None, None))
print(traceback.format_tb(kept.__traceback__), traceback.format_tb(kept.__traceback__, 1), traceback.format_tb(None))
traceback.print_tb(kept.__traceback__, file=sys.stdout)
traceback.print_exception(kept, file=sys.stdout, chain=False)
for args in ((kept, kept), (5,), ("x",), (ValueError,)):
    try:
        traceback.format_exception(*args)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(traceback.format_list([("f.py", 3, "name", "source line"), ("f.py", 4, "other", None), ("f.py", 5, "third", "  indented  ")]))
traceback.print_list([("f.py", 3, "name", "x")] * 6, file=sys.stdout)
kept.add_note("a note")
print(traceback.format_exception_only(kept))
print(traceback.format_exception_only(SyntaxError("msg", ("f.py", 1, 3, "abc", 1, 4))))
print(traceback.format_exception_only(ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [KeyError(2)])]), show_group=True))
print(traceback.format_exception_only(ExceptionGroup("g", [ValueError(1)])))
