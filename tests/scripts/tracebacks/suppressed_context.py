try:
    [].pop()
except IndexError:
    raise ValueError("clean") from None

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "suppressed_context.py", line 4, in <module>
# expect stderr:     raise ValueError("clean") from None
# expect stderr: ValueError: clean
# expect error: ValueError: clean
