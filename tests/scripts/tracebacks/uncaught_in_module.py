x = 1
print("before")  # expect: before
x / 0
print("never")

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "uncaught_in_module.py", line 3, in <module>
# expect stderr:     x / 0
# expect stderr:     ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect error: ZeroDivisionError: division by zero
