def broken():
    raise KeyError("while matching")


try:
    try:
        raise ValueError
    except broken():
        pass
except KeyError as error:
    print(error, repr(error.__context__))  # expect: 'while matching' ValueError()
