# sys.exit and SystemExit: what code holds, how it passes through try, finally, with, generators and functions.
import sys
for args in [(), (None,), (0,), (5,), ("text",), ((1, 2),), (1.5,), (True,), ([],)]:
    try:
        sys.exit(*args)
    except SystemExit as error:
        print(args, error.code, error.args, str(error), repr(error))
for args in [(1, 2), ()]:
    error = SystemExit(*args); print(error.code, error.args)
error = SystemExit(3); error.code = "changed"; print(error.code, error.args, str(error))
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)
try:
    sys.exit(code=1)
except TypeError as error:
    print(error)
def f():
    try:
        sys.exit("inner")
    except Exception:
        print("not caught here")
    finally:
        print("finally")
try:
    f()
except BaseException as error:
    print(type(error).__name__, error, isinstance(error, Exception))
def g():
    try:
        yield 1
        sys.exit("in a generator")
    finally:
        print("generator closes")
it = g(); print(next(it))
try:
    next(it)
except SystemExit as error:
    print(error)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        sys.exit("while handling")
except SystemExit as error:
    print(repr(error.__context__))
class C:
    def __enter__(self): return self
    def __exit__(self, *info): print("exit sees", info[0].__name__, info[1].code); return True
with C():
    sys.exit(9)
class Sub(SystemExit): pass
try:
    raise Sub(4)
except SystemExit as error:
    print(type(error).__name__, error.code)
for quit_ in (exit, quit):
    print(quit_, type(quit_).__name__)
    try:
        quit_("via the site word")
    except SystemExit as error:
        print(error.code, sys.stdin.closed)
try:
    raise SystemExit from ValueError("cause")
except SystemExit as error:
    print(error.code, repr(error.__cause__))
print("the end", file=sys.stderr)
try:
    pass
finally:
    sys.exit(["a", "list"])
