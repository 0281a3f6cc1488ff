import sys
for code in (0, None, 3, "text", (1, 2)):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error.code), error.args)
# expect: 0 (0,)
# expect: None ()
# expect: 3 (3,)
# expect: 'text' ('text',)
# expect: (1, 2) (1, 2)
try:
    sys.exit()
except BaseException as error:
    print(type(error).__name__, isinstance(error, Exception))  # expect: SystemExit False
