class Thing:
    def __del__(self):
        print("del")


def f():
    thing = Thing()
    raise ValueError


try:
    f()
except ValueError:
    print("in the handler")
# expect: in the handler
# expect: del
print("after the handler")  # expect: after the handler
try:
    f()
except ValueError as error:
    kept = error
print("kept")  # expect: kept
del kept  # expect: del
print("end")  # expect: end
