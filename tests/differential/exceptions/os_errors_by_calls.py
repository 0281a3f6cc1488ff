# Errors of the operating system: class, number, text, file name.
import sys
for action in (lambda: open("/no/such/file"), lambda: open("/"), lambda: open("/no/such/dir/x", "w"),
               lambda: open(b"/no/bytes"), lambda: open("/dev/null/x"), lambda: open(9999)):
    try:
        action()
    except OSError as error:
        print(type(error).__name__, error.errno, error.strerror, repr(error.filename), error.filename2, error.args)
        print(error, repr(error))
for bad in ("a\0b", 1.5, None, -1, []):
    try:
        open(bad)
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)
