# Printed tracebacks: what is underlined in every kind of statement.
import sys

sys.stderr = sys.stdout


def show(function):
    try:
        function()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__.tb_next)


def return_():
    return [][1]


def raise_call():
    raise ValueError("v")


def raise_name():
    error = ValueError("v")
    raise error


def raise_class():
    raise ValueError


def raise_from():
    raise ValueError("v") from 5


def assert_():
    assert 1 == 2


def assert_message():
    assert 1 == 2, "message"


def assert_call():
    assert all(x for x in [0]), f"{1}"


def assignment():
    a, b = 1, 2, 3


def starred_assignment():
    a, *b, c = [1]


def item_assignment():
    x = (1, 2)
    x[0] = 5


def attribute_assignment():
    x = 5
    x.y = 6


def deletion():
    x = 5
    del x[0]


def attribute_deletion():
    del print.x


def name_deletion():
    del missing


def for_():
    for x in 5:
        pass


def for_target():
    for x, y in [1]:
        pass


def for_next():
    class It:
        def __iter__(self):
            return self

        def __next__(self):
            raise KeyError("next")
    for x in It():
        pass


def while_():
    while [][0]:
        pass


def if_():
    if undefined:
        pass


def with_enter():
    with 5:
        pass


def with_exit():
    class M:
        def __enter__(self):
            pass

        def __exit__(self, *args):
            raise ValueError("exit")
    with M() as m:
        pass


def import_():
    import no_such_module


def from_import():
    from sys import no_such_name


def class_():
    class C(5):
        pass


def class_keyword():
    class C(metaclass=5):
        pass


def decorator():
    @5
    def f():
        pass


def default():
    def f(x=1 / 0):
        pass


def annotation():
    def f(x: 1 / 0):
        pass


def global_():
    global not_there
    print(not_there)


def expression():
    1 / 0


def list_comprehension():
    return [1 / x for x in [1, 0]]


def comprehension_iterable():
    return [x for x in 5]


def comprehension_condition():
    return {x for x in [1] if x.y}


def dict_comprehension():
    return {[]: x for x in [1]}


def generator_expression():
    return sum(1 / x for x in [0])


def lambda_():
    f = lambda x: x.missing
    f(1)


def match_():
    match 5:
        case int(x=1 as y, missing=2):
            pass
        case str(1, 2):
            pass
        case int(1, 2):
            pass


def match_guard():
    match 5:
        case x if x.missing:
            pass


def try_finally():
    try:
        1 / 0
    finally:
        x = 5


def except_type():
    try:
        1 / 0
    except "text":
        pass


def semicolons():
    x = 1; y = x / 0; z = 3


def yield_():
    def g():
        x = yield 1 / 0
    list(g())


def yield_from():
    def g():
        yield from 5
    list(g())


def print_statement_like():
    print("a" "b" + 5)


def display():
    return [1, *5, 2]


def set_display():
    return {1, []}


def dict_display():
    return {**{1: 2}, **5}


def exec_():
    exec("x = 1\ny = x / 0\n")


def eval_():
    eval("1 +\t(2 / 0)")


def compile_():
    exec("x = = 1")


for function in list(globals().values()):
    if callable(function) and function is not show and hasattr(function, "__code__"):
        show(function)
