errors = []
for i in range(3):
    try:
        try:
            raise ValueError(i)
        except ValueError:
            raise KeyError(i)
    except KeyError as error:
        errors.append((error.args, error.__context__.args, error.__context__.__context__))
print(errors)  # expect: [((0,), (0,), None), ((1,), (1,), None), ((2,), (2,), None)]
