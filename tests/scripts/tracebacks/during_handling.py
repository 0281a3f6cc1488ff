try:
    [].pop()
except IndexError:
    {}["x"]

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "during_handling.py", line 2, in <module>
# expect stderr:     [].pop()
# expect stderr:     ~~~~~~^^
# expect stderr: IndexError: pop from empty list
# expect stderr: During handling of the above exception, another exception occurred:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "during_handling.py", line 4, in <module>
# expect stderr:     {}["x"]
# expect stderr:     ~~^^^^^
# expect stderr: KeyError: 'x'
# expect error: KeyError: 'x'
