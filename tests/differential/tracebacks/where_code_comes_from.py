# Printed tracebacks through exec, eval, lambdas, classes, comprehensions, generators, and native callers.
import sys

sys.stderr = sys.stdout


def show(function):
    try:
        function()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


def fail():
    raise ValueError("fail")


class C:
    def __init__(self, bad=False):
        if bad:
            fail()

    def __add__(self, other):
        fail()

    def __getattr__(self, name):
        raise AttributeError(f"no {name}")

    def __getitem__(self, key):
        fail()

    def __iter__(self):
        fail()

    def __call__(self):
        fail()

    def __len__(self):
        fail()

    def __enter__(self):
        fail()

    def __exit__(self, *args):
        pass

    @property
    def prop(self):
        fail()

    @staticmethod
    def static():
        fail()

    @classmethod
    def cls(cls):
        fail()


def in_exec():
    exec("def f():\n    fail()\nf()", {"fail": fail})


def in_eval():
    eval("fail()")


def in_class():
    class D:
        x = [fail() for _ in [1]]


def in_with():
    with C():
        pass


def in_for():
    for x in C():
        pass


def in_sort():
    [3, 1].sort(key=lambda x: fail())


def in_map():
    list(map(lambda x: fail(), [1]))


def in_generator():
    def g():
        yield 1
        fail()
    for x in g():
        pass


def in_genexp():
    sum(fail() for _ in [1])


def in_default():
    def f(x=fail()):
        pass


def in_decorator():
    def decorate(f):
        fail()

    @decorate
    def g():
        pass


def in_nested():
    def one():
        def two():
            return (lambda: fail())()
        return two()
    one()


for function in (lambda: C(True), lambda: C() + 1, lambda: C().x, lambda: C()[1], lambda: C()(), lambda: len(C()),
                 lambda: C().prop, C.static, C.cls, in_exec, in_eval, in_class, in_with, in_for, in_sort, in_map, in_generator, in_genexp,
                 in_default, in_decorator, in_nested):
    show(function)
