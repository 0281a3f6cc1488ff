# warn_explicit: modules, registries and wrong arguments.
import warnings


def attempt(*args, **kwargs):
    try:
        print(warnings.warn_explicit(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    attempt("text", UserWarning, "file.py", 12)
    attempt("text", UserWarning, "file.py", 12, "module")
    attempt("text", UserWarning, "file.py", 12, module=None)
    attempt("text", UserWarning, "file.py", 12, registry={})
    attempt("text", UserWarning, "file.py", 12, registry=None, module_globals=None, source=None)
    attempt(RuntimeWarning("own"), UserWarning, "file.py", 2)
    attempt("text", UserWarning, "file.py", 12, registry=[])
    attempt("text", UserWarning, "file.py", "12")
    attempt("text", UserWarning, "file.py", 12, module_globals=1)
    attempt("text", UserWarning)
for w in log:
    print(w.message, w.category.__name__, w.filename, w.lineno)
with warnings.catch_warnings(action="error"):
    attempt("error", RuntimeWarning, "f", 1)
