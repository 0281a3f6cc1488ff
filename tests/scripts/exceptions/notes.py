try:
    try:
        raise ValueError("v")
    except ValueError as error:
        error.add_note("first note")
        error.add_note("second note")
        raise
except ValueError as error:
    print(error.__notes__)  # expect: ['first note', 'second note']
try:
    ValueError().add_note(5)
except TypeError as error:
    print(error)  # expect: note must be a str, not 'int'
