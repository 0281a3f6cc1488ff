import atexit
atexit.register(print, "older handler still runs")
atexit.register(lambda: 1 / 0)
print("end")  # expect: end

# expect: older handler still runs
# expect stderr: Exception ignored in atexit callback <function <lambda> at 0x>:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "error_in_a_handler.py", line 3, in <lambda>
# expect stderr:     atexit.register(lambda: 1 / 0)
# expect stderr: ZeroDivisionError: division by zero
