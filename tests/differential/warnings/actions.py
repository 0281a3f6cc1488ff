# What each action does with the same warning from the same and from other lines.
import warnings


def say():
    warnings.warn("first line")
    warnings.warn("second line")


for action in ("default", "always", "module", "once", "ignore", "error"):
    __warningregistry__ = {}
    warnings.onceregistry.clear()
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter(action)
        try:
            for _ in range(3):
                say()
            warnings.warn("first line")
        except UserWarning as error:
            print("raised", error)
    print(action, [(str(w.message), w.lineno) for w in log])
