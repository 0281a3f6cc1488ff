# exit, quit, help, copyright, credits and license: what they are and do.
import sys, inspect
for word in (exit, quit):
    print(repr(word), str(word), type(word).__name__, type(word).__module__, inspect.signature(word))
    for arguments in ((), (3,), ("text",), (None,)):
        try:
            word(*arguments)
        except SystemExit as error:
            print(error.code, error.args)
    try:
        word(1, 2)
    except TypeError as error:
        print("TypeError")
print(sys.stdin.closed)
for word in (help, copyright, credits, license):
    print(type(word).__name__, type(word).__module__, isinstance(repr(word), str), callable(word), inspect.signature(word))
print(repr(license), repr(help))
