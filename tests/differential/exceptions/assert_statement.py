# assert: message evaluated only on failure, any value as message, AssertionError shadowed.
def message(text):
    print("evaluated")
    return text


assert True, message("no")
for value in (0, "", [], None, False, 0.0):
    try:
        assert value, message(repr(value))
    except AssertionError as error:
        print(repr(error), error.args)
try:
    assert False
except AssertionError as error:
    print(repr(error), error.args, str(error) == "")
for given in (None, 5, (1, 2), ValueError("x"), [1]):
    try:
        assert not 1, given
    except AssertionError as error:
        print(repr(error), error.args)


class AssertionError(Exception):
    pass


try:
    assert False, "still the built-in one"
except BaseException as error:
    print(type(error).__module__, type(error) is AssertionError, error)


class Bad:
    def __bool__(self):
        raise KeyError("bool")


try:
    assert Bad(), message("never")
except KeyError as error:
    print(repr(error))
try:
    assert False, 1 / 0
except ZeroDivisionError as error:
    print(repr(error), error.__context__)
