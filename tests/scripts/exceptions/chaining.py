try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second")
except ValueError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)
# expect: ZeroDivisionError('division by zero') None False
try:
    try:
        1 / 0
    except ZeroDivisionError as first:
        raise ValueError("second") from first
except ValueError as error:
    print(repr(error.__cause__), error.__cause__ is error.__context__, error.__suppress_context__)
# expect: ZeroDivisionError('division by zero') True True
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second") from None
except ValueError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)
# expect: ZeroDivisionError('division by zero') None True
