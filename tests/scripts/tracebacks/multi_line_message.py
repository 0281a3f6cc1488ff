raise ValueError("first line\nsecond line")

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "multi_line_message.py", line 1, in <module>
# expect stderr:     raise ValueError("first line\nsecond line")
# expect stderr: ValueError: first line
# expect stderr: second line
# expect error: second line
