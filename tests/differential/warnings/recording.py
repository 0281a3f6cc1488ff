# catch_warnings: recording, nesting, restoring, its repr and misuse.
import warnings

manager = warnings.catch_warnings()
print(manager, warnings.catch_warnings(record=True))
before = warnings.filters
with manager as nothing:
    print(nothing, warnings.filters == before, warnings.filters is before)
    warnings.simplefilter("error")
    try:
        manager.__enter__()
    except RuntimeError as error:
        print(error)
print(warnings.filters is before)
try:
    warnings.catch_warnings().__exit__(None, None, None)
except RuntimeError as error:
    print(error)
with warnings.catch_warnings(record=True) as outer:
    warnings.simplefilter("always")
    warnings.warn("outer one")
    with warnings.catch_warnings(record=True) as inner:
        warnings.warn("inner")
    warnings.warn("outer two")
print([str(w.message) for w in outer], [str(w.message) for w in inner])
with warnings.catch_warnings(action="error", category=RuntimeWarning):
    try:
        warnings.warn("now an error", RuntimeWarning)
    except RuntimeWarning as error:
        print(repr(error))
with warnings.catch_warnings(record=True, action="ignore") as log:
    warnings.warn("ignored")
print(log)
try:
    warnings.catch_warnings(True)
except TypeError as error:
    print("only keywords")
entry = outer[0]
print(entry.line, entry.file, entry.source, type(entry).__name__, str(entry).partition("filename")[0])
