def fail(n):
    raise ValueError(n)


errors = []
for n in range(2):
    try:
        fail(n)
    except ValueError as error:
        errors.append(error)
raise ExceptionGroup("both", errors)

# expect stderr:   + Exception Group Traceback (most recent call last):
# expect stderr:   |   File "group.py", line 11, in <module>
# expect stderr:   |     raise ExceptionGroup("both", errors)
# expect stderr:   | ExceptionGroup: both (2 sub-exceptions)
# expect stderr:   +-+---------------- 1 ----------------
# expect stderr:     | Traceback (most recent call last):
# expect stderr:     |   File "group.py", line 8, in <module>
# expect stderr:     |     fail(n)
# expect stderr:     |     ~~~~^^^
# expect stderr:     |   File "group.py", line 2, in fail
# expect stderr:     |     raise ValueError(n)
# expect stderr:     | ValueError: 0
# expect stderr:     +---------------- 2 ----------------
# expect stderr:     | Traceback (most recent call last):
# expect stderr:     |   File "group.py", line 8, in <module>
# expect stderr:     |     fail(n)
# expect stderr:     |     ~~~~^^^
# expect stderr:     |   File "group.py", line 2, in fail
# expect stderr:     |     raise ValueError(n)
# expect stderr:     | ValueError: 1
# expect stderr:     +------------------------------------
# expect error:     +------------------------------------
