# Exceptions raised in except and finally clauses, and in the deletion of the name.
def show(function):
    try:
        print("returned", function())
    except BaseException as error:
        chain = []
        while error:
            chain.append(repr(error))
            error = error.__context__
        print(function.__name__, " <- ".join(chain))


def in_except():
    try:
        raise KeyError("k")
    except KeyError:
        raise ValueError("v")
    finally:
        print("finally")


def in_both():
    try:
        raise KeyError("k")
    except KeyError:
        raise ValueError("v")
    finally:
        raise TypeError("t")


def in_else():
    try:
        pass
    except KeyError:
        pass
    else:
        raise ValueError("v")
    finally:
        raise TypeError("t")


def from_none():
    try:
        raise KeyError("k")
    except KeyError:
        raise ValueError("v") from None


def from_itself():
    try:
        raise KeyError("k")
    except KeyError as error:
        raise error from error


def deeper():
    try:
        in_both()
    except TypeError as error:
        raise error.__context__


def in_expression():
    try:
        [][0]
    except [1 / 0]:
        pass


def twice():
    error = ValueError("v")
    try:
        try:
            raise error
        except ValueError:
            raise KeyError("k") from error
    except KeyError:
        raise error


for function in (in_except, in_both, in_else, from_none, from_itself, deeper, in_expression, twice):
    show(function)
