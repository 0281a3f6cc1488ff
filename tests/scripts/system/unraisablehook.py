import sys


class A:
    def __del__(self):
        raise ValueError("in del")


def hook(unraisable):
    print("hook", unraisable.exc_type.__name__, unraisable.exc_value, unraisable.object.__name__)


sys.unraisablehook = hook
A()  # expect: hook ValueError in del __del__
print("end")  # expect: end
