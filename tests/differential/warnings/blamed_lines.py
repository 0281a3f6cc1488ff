# stacklevel: which line and which file is blamed.
import warnings


def inner(level):
    warnings.warn(f"level {level}", stacklevel=level)


def outer(level):
    inner(level)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    for level in (-1, 0, 1, 2, 3, 4, 100):
        outer(level)
    warnings.warn("here")
    eval("warnings.warn('inside eval')")
    exec("\n\nwarnings.warn('inside exec')")
    (lambda: warnings.warn("lambda", stacklevel=2))()
    class C:
        warnings.warn("class body")
    [warnings.warn("comprehension") for _ in [0]]
    list(warnings.warn("generator") for _ in [0])
for w in log:
    print(w.message, w.lineno, w.filename.rpartition("/")[2], w.category.__name__)
