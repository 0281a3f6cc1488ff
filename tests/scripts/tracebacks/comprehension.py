def f(rows):
    return [row["n"] / row["d"] for row in rows]


f([{"n": 1, "d": 1}, {"n": 1, "d": 0}])

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "comprehension.py", line 5, in <module>
# expect stderr:     f([{"n": 1, "d": 1}, {"n": 1, "d": 0}])
# expect stderr:     ~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr:   File "comprehension.py", line 2, in f
# expect stderr:     return [row["n"] / row["d"] for row in rows]
# expect stderr:             ~~~~~~~~~^~~~~~~~~~
# expect stderr: ZeroDivisionError: division by zero
# expect error: ZeroDivisionError: division by zero
