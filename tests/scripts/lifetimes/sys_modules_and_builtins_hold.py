import sys


class Thing:
    def __del__(self):
        print("gone")


sys.held = Thing()
print("held by a module")  # expect: held by a module
del sys.held  # expect: gone
print("end")  # expect: end
