def run(error):
    try:
        raise error
    except* ValueError as group:
        print("values", group.exceptions)
    except* (KeyError, TypeError) as group:
        print("others", group.exceptions)
    else:
        print("else")
    finally:
        print("finally")


run(ExceptionGroup("g", [ValueError(1), KeyError(2), ValueError(3)]))
# expect: values (ValueError(1), ValueError(3))
# expect: others (KeyError(2),)
# expect: finally
run(ValueError("plain"))
# expect: values (ValueError('plain'),)
# expect: finally
try:
    run(ExceptionGroup("g", [OSError("left"), TypeError(4)]))
except ExceptionGroup as group:
    print("unhandled", group.exceptions)
# expect: others (TypeError(4),)
# expect: finally
# expect: unhandled (OSError('left'),)
