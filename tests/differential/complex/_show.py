# Evaluates each line of a text and prints what it gives, or the error with its type.
def show(lines, names=None):
    for line in lines.strip().splitlines():
        line = line.strip()
        try:
            result = repr(eval(line, names if names is not None else {}))
        except BaseException as error:
            result = f"{type(error).__name__}: {error}"
        print(line, "->", result)
