# Name errors as tracebacks print them: marks, lines over several rows, suggestions, causes and notes.
import traceback


def show(function):
    try:
        function()
    except Exception as error:
        print("".join(traceback.format_exception(error)).replace(__file__, "FILE"))


values = [1, 2, 3]


def simple():
    return valuse


def in_call():
    return print(values, len(vlaues), sep="")


def over_lines():
    return sum(
        each
        for each in (
            values +
            unknown_values
        )
    )


def local():
    counter = 1
    print(conuter)
    return counter


def unbound():
    print(later.attribute[0]
          + 1)
    later = 1


def augmented():
    amount += values[0]


def deleting():
    del nothing_here


def chained():
    try:
        frist
    except NameError:
        first = 1
        raise KeyError("second") from NameError("made by hand", name="first")


def noted():
    try:
        undefined_name
    except NameError as error:
        error.add_note("a note\nof two lines")
        raise


def free():
    def inner():
        return variable
    inner()
    variable = 1


class Holder:
    attribute = 1

    def method(self):
        return attribute

    def other(self):
        self.method()
        return helper()

    def helper(self):
        pass


def f_string():
    return f"a {values} and {valeus!r:>{width}}"


def decorated():
    @undecorated
    def function():
        pass


def default():
    def function(a=values, b=valuess):
        pass


def bases():
    class Derived(Holder, metaclas=Holdre):
        pass


for function in (simple, in_call, over_lines, local, unbound, augmented, deleting, chained, noted, free, Holder().method, Holder().other,
                 f_string, decorated, default, bases):
    show(function)
