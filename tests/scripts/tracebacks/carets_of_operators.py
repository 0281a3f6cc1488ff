def f(x, y):
    return (x + 1) * (y["key"] - x)


f(1, {"key": "text"})

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "carets_of_operators.py", line 5, in <module>
# expect stderr:     f(1, {"key": "text"})
# expect stderr:     ~^^^^^^^^^^^^^^^^^^^^
# expect stderr:   File "carets_of_operators.py", line 2, in f
# expect stderr:     return (x + 1) * (y["key"] - x)
# expect stderr:                       ~~~~~~~~~^~~
# expect stderr: TypeError: unsupported operand type(s) for -: 'str' and 'int'
# expect error: TypeError: unsupported operand type(s) for -: 'str' and 'int'
