def show(names, texts):
    """Prints each expression of the text, a line each, with what it gives in the namespace."""
    for text in texts.strip().splitlines():
        try:
            result = repr(eval(text, names))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(text.strip(), "=>", result)


def run(names, texts):
    """Prints each statement of the text, a line each, with the error it raises."""
    for text in texts.strip().splitlines():
        try:
            exec(text.strip(), names)
            print(text.strip())
        except Exception as error:
            print(text.strip(), "=>", f"{type(error).__name__}: {error}")
