def f():
    try:
        raise ValueError("original")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


try:
    f()
except ValueError as error:
    print(error, repr(error.__context__))  # expect: original None
