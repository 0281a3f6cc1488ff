# tb_lineno and f_lineno in multi-line statements of every kind.
def line(function):
    try:
        function()
    except Exception as error:
        trace = error.__traceback__.tb_next
        first = function.__code__.co_firstlineno
        while trace.tb_next:
            trace = trace.tb_next
        print(function.__name__, type(error).__name__, trace.tb_lineno - first)


def call_over_lines():
    int(
        "1",
        base=2,
        *[
            1 / 0,
        ]
    )


def bad_call():
    max(
        1,
        "x",
    )


def operator():
    return (1 +
            2 +
            "x")


def subscript():
    return {
        1: 2,
    }[
        5
    ]


def attribute():
    return (
        []
        .append
        .missing
    )


def display():
    return [
        1,
        1 / 0,
        2,
    ]


def condition():
    if (
        1 / 0
    ):
        pass


def loop():
    for x in (
        5
    ):
        pass


def while_test():
    n = 2
    while (
        1 / n
    ):
        n -= 1


def raise_over_lines():
    raise ValueError(
        "a",
        "b",
    )


def assert_over_lines():
    assert (
        1 >
        2
    ), "message"


def return_value():
    return (
        undefined
    )


def default_value():
    def g(
        a=1,
        b=1 / 0,
    ):
        pass


def decorator():
    @(lambda f: 1 / 0)
    def g():
        pass


def with_manager():
    with (
        5
    ):
        pass


def comparison():
    return (
        1 < 2
        < "x"
    )


def fstring():
    return f"""
    {1}
    {1 / 0}
    """


def unpacking():
    (
        a,
        b
    ) = 1, 2, 3


def augmented():
    x = 1
    x += (
        "a"
    )


def deletion():
    d = {}
    del d[
        1
    ]


def comprehension():
    return [
        x
        for x in [0]
        if 1 / x
    ]


def conditional():
    return (
        1
        if 1 / 0
        else 2
    )


def import_():
    from sys import (
        path,
        no_such_name,
    )


def match_():
    match 5:
        case int(
            real=0
        ) if 1:
            pass
        case x if (
            1 / 0
        ):
            pass


for function in list(globals().values()):
    if callable(function) and function is not line and hasattr(function, "__code__"):
        line(function)
