def inner(values):
    return values[10]


def outer():
    total = 1
    total += inner([1, 2, 3])
    return total


outer()

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "through_functions.py", line 11, in <module>
# expect stderr:     outer()
# expect stderr:     ~~~~~^^
# expect stderr:   File "through_functions.py", line 7, in outer
# expect stderr:     total += inner([1, 2, 3])
# expect stderr:              ~~~~~^^^^^^^^^^^
# expect stderr:   File "through_functions.py", line 2, in inner
# expect stderr:     return values[10]
# expect stderr:            ~~~~~~^^^^
# expect stderr: IndexError: list index out of range
# expect error: IndexError: list index out of range
