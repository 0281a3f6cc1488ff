error = "before"
try:
    1 / 0
except ZeroDivisionError as error:
    pass
try:
    print(error)
except NameError as problem:
    print(problem)  # expect: name 'error' is not defined
