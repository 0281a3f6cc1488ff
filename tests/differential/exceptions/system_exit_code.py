# SystemExit.code: none, one argument, several, changed and deleted.
import sys

for args in [(), (1,), ("text",), (1, 2), (None,), ((1, 2),)]:
    error = SystemExit(*args)
    print(args, error.code, error.args, repr(error), str(error), sep=" | ")
    try:
        sys.exit(*args)
    except SystemExit as caught:
        print("   ", repr(caught.code), caught.args)
    except TypeError as caught:
        print("   ", caught)
error = SystemExit(1)
error.code = 5
print(error.code, error.args)
del error.code
print(error.code)
try:
    exit(3)
except SystemExit as caught:
    print(caught.code)
try:
    quit("bye")
except SystemExit as caught:
    print(caught.code, caught.args)
