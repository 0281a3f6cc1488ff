import weakref


class Thing:
    pass


a = Thing()
weakref.finalize(a, lambda: 1 / 0)
weakref.finalize(a, int, "x")
del a
print("goes on")  # expect: goes on

# CPython's weakref module is written in Python and shows a frame of its own, which is left out here.
# expect stderr: Exception ignored in: <finalize object at 0x; dead>
# expect stderr: Traceback (most recent call last):
# expect stderr: ...
# expect stderr: ValueError: invalid literal for int() with base 10: 'x'
# expect stderr: Exception ignored in: <finalize object at 0x; dead>
# expect stderr: Traceback (most recent call last):
# expect stderr: ...
# expect stderr:   File "error_in_finalizer_is_reported.py", line 9, in <lambda>
# expect stderr:     weakref.finalize(a, lambda: 1 / 0)
# expect stderr: ZeroDivisionError: division by zero
