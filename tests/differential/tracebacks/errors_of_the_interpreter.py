# Printed tracebacks of errors with suggestions and notes that the interpreter itself adds.
import sys

sys.stderr = sys.stdout


def show(function):
    try:
        function()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__.tb_next)


class Point:
    def __init__(self):
        self.position = (0, 0)

    def distance(self, other):
        return 1

    def uses_bare_name(self):
        return position


def attribute():
    Point().positon


def method():
    Point().distnace(1)


def name():
    value = 1
    return valeu


def builtin():
    return pritn("x")


def self_name():
    Point().uses_bare_name()


def keyword():
    sorted([], revers=True)


def own_keyword():
    def f(first, second=2):
        pass
    f(1, secnd=3)


def missing_argument():
    Point().distance()


def too_many():
    Point().distance(1, 2)


def module_attribute():
    import math
    math.squrt(2)


def unhashable():
    return {[1, 2]: 3}


def set_name_error():
    class D:
        def __set_name__(self, owner, name):
            raise ValueError("set name")

    class C:
        attribute = D()


def key():
    return {"a": 1}["b"]


def unbound():
    print(later)
    later = 1


for function in (attribute, method, name, builtin, self_name, own_keyword, missing_argument, too_many,
                 module_attribute, unhashable, set_name_error, key, unbound):
    show(function)
