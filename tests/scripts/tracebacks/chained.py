def load():
    raise KeyError("name")


def start():
    try:
        load()
    except KeyError as error:
        raise RuntimeError("cannot start") from error


start()

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "chained.py", line 7, in start
# expect stderr:     load()
# expect stderr:     ~~~~^^
# expect stderr:   File "chained.py", line 2, in load
# expect stderr:     raise KeyError("name")
# expect stderr: KeyError: 'name'
# expect stderr: The above exception was the direct cause of the following exception:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "chained.py", line 12, in <module>
# expect stderr:     start()
# expect stderr:     ~~~~~^^
# expect stderr:   File "chained.py", line 9, in start
# expect stderr:     raise RuntimeError("cannot start") from error
# expect stderr: RuntimeError: cannot start
# expect error: RuntimeError: cannot start
