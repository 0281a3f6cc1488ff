# The helper for things that are to be removed.
import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    for remove in ((3, 12), (3, 13), (3, 14), (4, 0)):
        try:
            warnings._deprecated("thing", remove=remove)
        except RuntimeError as error:
            print(error)
    warnings._deprecated("thing", message="{name} goes in {remove}", remove=(3, 20))
for w in log:
    print(w.category.__name__, w.message)
