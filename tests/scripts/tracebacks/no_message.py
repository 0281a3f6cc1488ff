class Empty(Exception):
    pass


raise Empty

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "no_message.py", line 5, in <module>
# expect stderr:     raise Empty
# expect stderr: Empty
# expect error: Empty
