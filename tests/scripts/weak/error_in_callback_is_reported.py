import weakref


class Thing:
    pass


a = Thing()
one = weakref.ref(a, lambda r: print("still called"))
two = weakref.ref(a, lambda r: 1 / 0)
del a  # expect: still called
print("goes on")  # expect: goes on

# expect stderr: Exception ignored in: <function <lambda> at 0x>
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "error_in_callback_is_reported.py", line 10, in <lambda>
# expect stderr:     two = weakref.ref(a, lambda r: 1 / 0)
# expect stderr: ZeroDivisionError: division by zero
