class Bad(Exception):
    def __str__(self):
        raise KeyError


raise Bad

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "broken_str.py", line 6, in <module>
# expect stderr:     raise Bad
# expect stderr: Bad: <exception str() failed>
# expect error: Bad: <exception str() failed>
