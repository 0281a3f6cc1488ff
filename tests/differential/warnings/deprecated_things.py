# The decorator deprecated: functions, classes, methods, subclasses, category None, wrong uses.
import warnings


@warnings.deprecated("use new()")
def old(a, *, b=2):
    "Documentation."
    return a, b


@warnings.deprecated("no more", category=None)
def silent():
    return "silent"


@warnings.deprecated("class is old", category=FutureWarning)
class Old:
    def __init__(self, value):
        self.value = value


@warnings.deprecated("bare class")
class Bare:
    pass


class Has:
    @warnings.deprecated("method")
    def method(self):
        return self
    @staticmethod
    @warnings.deprecated("static")
    def static():
        return 1


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(old(1, b=3), old.__name__, old.__doc__, old.__deprecated__)
    print(silent(), silent.__deprecated__)
    print(Old(5).value, Old.__deprecated__)
    class Younger(Old):
        pass
    print(Younger(6).value)
    print(type(Bare()).__name__)
    Has().method()
    Has.static()
    try:
        Bare(1)
    except TypeError as error:
        print(error)
for w in log:
    print(w.category.__name__, w.message, w.lineno)
for wrong in (lambda: warnings.deprecated(3), lambda: warnings.deprecated("x")("text")):
    try:
        wrong()
    except TypeError as error:
        print(error)
