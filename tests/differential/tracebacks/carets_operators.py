# Printed tracebacks: anchors of operators, calls, subscripts, attributes on one line.
import sys

sys.stderr = sys.stdout


def show(function):
    try:
        function()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__.tb_next)


def binary():
    return 1 + "x" * 2


def nested():
    a, b = 5, 0
    return (a + 1) / b + a


def spaced():
    return 5   //   0


def power():
    return 2 ** "x" ** 3


def matrix():
    return [1] @ [2]


def shift():
    return 1 << -1


def comparison():
    return 1 < "x"


def chain():
    return 1 < 2 < "x" < 3


def contains():
    return 1 in 5


def boolean():
    return 1 and [][1] or 2


def unary():
    return -"x"


def subscript():
    d = {"a": [1, 2]}
    return d["a"][5]


def deep_subscript():
    d = {"a": {"b": None}}
    return d["a"]["b"]["c"]


def slice_():
    x = 5
    return x[1:2]


def attribute():
    x = 5
    return x.real.missing.more


def call():
    return print(1, 2, sep=5)


def call_result():
    x = len(5)
    return x


def method():
    return "abc".index("z") + 1


def nested_calls():
    return str(int(float("x"))) + "y"


def call_of_call():
    return (lambda: (lambda: 1 / 0))()()


def augmented():
    x = 1
    x += "s"


def augmented_item():
    d = {}
    d["k"] += 1


def name():
    return undefined + 1


def brackets():
    return ((1) + ((2) / (0)))


def ternary():
    return 1 if 1 / 0 else 2


def starred():
    print(*5)


def double_starred():
    dict(**5)


def keyword():
    int(x=1)


def walrus():
    return (y := 1 / 0)


def fstring():
    return f"{1} {1 / 0} {2}"


def format_spec():
    return f"{'x':d}"


def string_percent():
    return "%d" % "x"


for function in list(globals().values()):
    if callable(function) and function is not show and hasattr(function, "__code__"):
        show(function)
