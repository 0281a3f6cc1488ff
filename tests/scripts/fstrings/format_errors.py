for bad in (lambda: f"{5:s}", lambda: f"{'a':d}", lambda: f"{[]:5}", lambda: f"{1.5:d}", lambda: f"{'a':+}", lambda: f"{5:.2d}",
            lambda: f"{None:>5}", lambda: f"{1:zz}"):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: ValueError Unknown format code 's' for object of type 'int'
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: TypeError unsupported format string passed to list.__format__
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: ValueError Sign not allowed in string format specifier
# expect: ValueError Precision not allowed in integer format specifier
# expect: TypeError unsupported format string passed to NoneType.__format__
# expect: ValueError Unknown format code 'z' for object of type 'int'
