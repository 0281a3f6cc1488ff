# Filters that a program has broken.
import warnings


def attempt(filters):
    with warnings.catch_warnings():
        warnings.filters = filters
        warnings._filters_mutated()
        try:
            warnings.warn("text")
        except Exception as error:
            print(type(error).__name__, error)
        else:
            print("fine")


class Matcher:
    def match(self, text):
        print("asked about", text)
        return text == "text"


attempt([("ignore", None, Warning, None, 0)])
attempt([("ignore", Matcher(), Warning, None, 0)])
attempt([("ignore", "text", Warning, "__main__", 0)])
attempt([("explode", None, Warning, None, 0)])
attempt([(1, None, Warning, None, 0)])
attempt([("ignore", None)])
attempt(["ignore"])
attempt(())
attempt([("ignore", None, Warning, None, "x")])
attempt([("ignore", 5, Warning, None, 0)])
attempt([("error", None, DeprecationWarning, None, 0), ("ignore", None, UserWarning, None, 0)])
