# How a traceback grows: re-raising, raising the same instance again, with_traceback, raise from.
def chain(error):
    trace, found = error.__traceback__, []
    while trace is not None:
        found.append(f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " ".join(found)


def fail():
    raise ValueError("v")


def bare():
    try:
        fail()
    except ValueError:
        raise


def named():
    try:
        fail()
    except ValueError as error:
        raise error


def cleared():
    try:
        fail()
    except ValueError as error:
        raise error.with_traceback(None)


def finally_clause():
    try:
        fail()
    finally:
        pass


def unmatched():
    try:
        fail()
    except KeyError:
        pass


def with_statement():
    class M:
        def __enter__(self):
            pass

        def __exit__(self, *exc):
            pass
    with M():
        fail()


def generator():
    def g():
        yield 1
        fail()
    list(g())


def comprehension():
    return [fail() for _ in [1]]


def genexp():
    return list(fail() for _ in [1])


def lambda_():
    return (lambda: fail())()


def mapped():
    return list(map(lambda x: fail(), [1]))


def method():
    class C:
        def __init__(self):
            fail()
    C()


def dunder():
    class C:
        def __add__(self, other):
            fail()
    C() + 1


def class_body():
    class C:
        fail()


def key_function():
    sorted([2, 1], key=lambda x: fail())


for function in (bare, named, cleared, finally_clause, unmatched, with_statement, generator, comprehension, genexp, lambda_, mapped, method,
                 dunder, class_body, key_function):
    try:
        function()
    except ValueError as error:
        print(chain(error))
same = KeyError("same")
for _ in range(3):
    try:
        raise same
    except KeyError as error:
        print(chain(error))
