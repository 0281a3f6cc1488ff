# Printed tracebacks of method calls over several lines: where the call begins.
import sys

sys.stderr = sys.stdout


class C:
    def ok(self, *args, **kwargs):
        return self

    def bad(self, *args, **kwargs):
        raise ValueError("bad")


def show(function):
    try:
        function()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__.tb_next)


c = C()


def one_line():
    c.ok().bad().ok()


def chain():
    return (
        c
        .ok()
        .bad()
        .ok()
    )


def arguments():
    return (
        c
        .ok(1)
        .bad(
            1,
            2,
        )
        .ok()
    )


def keywords():
    return (c
            .ok(a=1)
            .bad(b=2, c=3))


def starred():
    return (c
            .ok(*[1])
            .bad(*[1, 2]))


def attribute():
    return (c
            .ok()
            .missing)


def attribute_call():
    return (c
            .ok()
            .missing(1))


def open_bracket():
    c.bad(
        1,
    )


def receiver_over_lines():
    c.ok(
        1,
    ).bad(
        2,
    )


def item():
    return (c
            .ok()
            [0])


def assignment():
    (c
     .ok()
     .x
     .y) = 1


def string_method():
    "abc".replace("a",
                  "b").index(
        "z")


def in_loop():
    for x in (
        c
        .ok()
        .bad()
    ):
        pass


for function in list(globals().values()):
    if hasattr(function, "__code__") and function is not show:
        show(function)
