# Difference: when something still holds the main module at exit, CPython unbinds its names one after the other, so that
# a __del__ may find None where a helper was. Here every __del__ runs while all names are bound, in the order of the names.
import sys


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "sees", _helper.name, later.name, shout("x"))


sys.held = sys.modules[__name__]
_helper = Thing("helper")
first = Thing("first")
later = Thing("later")


def shout(text):
    return text.upper() + "!"


print("end of the program")
