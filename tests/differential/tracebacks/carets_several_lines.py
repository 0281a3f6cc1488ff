# Printed tracebacks: expressions over several lines, with anchors and omitted lines.
import sys

sys.stderr = sys.stdout


def show(function):
    try:
        function()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__.tb_next)


def fail(*args, **kwargs):
    raise ValueError("fail")


def call():
    fail(
        1,
        2,
    )


def short_call():
    fail(1,
         2)


def long_call():
    fail(
        1,
        2,
        3,
        4,
        5,
    )


def assigned_call():
    x = fail(
        1,
        2,
        3,
    )
    return x


def returned_call():
    return fail(
        1,
        2,
    )


def binary():
    return (
        1 +
        2 +
        "x"
    )


def binary_many():
    return (
        1
        + 2
        + 3
        + 4
        + "x"
        + 5
    )


def operator_between():
    return (
        [1,
         2]
        /
        [3,
         4]
    )


def subscript():
    return {
        1: 2,
        3: 4,
    }[
        5
    ]


def comment_between():
    return (  # first
        1 /  # second
        # third
        0
    )


def chain_of_methods():
    return (
        "abc"
        .upper()
        .missing()
        .lower()
    )


def string():
    return """a
    b
    c""" + 5


def fstring():
    return f"""
    {1}
    {undefined}
    """


def condition():
    if (
        1
        and undefined
        and 2
    ):
        pass


def dictionary():
    return {
        "a": 1,
        "b": 1 / 0,
        "c": 3,
    }


def comprehension():
    return [
        1 / x
        for x in
        [1, 0]
    ]


def lambda_():
    return (lambda:
            1 / 0)()


def backslash():
    x = 1 + \
        2 + \
        "x"
    return x


def nested_calls():
    return str(
        int(
            float(
                "x"
            )
        )
    )


def raise_():
    raise ValueError(
        "first",
        "second",
    )


def assert_():
    assert (
        1
        == 2
    ), (
        "message"
    )


def with_():
    with open(
        "/no/such/file",
        "r",
    ) as file:
        pass


def decorated():
    @fail
    def f(
        x,
    ):
        pass


def class_():
    class C(
        int,
        str,
    ):
        pass


def unpack():
    (
        a,
        b,
    ) = (
        1,
        2,
        3,
    )


for function in list(globals().values()):
    if callable(function) and function not in (show, fail) and hasattr(function, "__code__"):
        show(function)
