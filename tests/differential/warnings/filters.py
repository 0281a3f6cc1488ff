# The list of filters: what simplefilter and filterwarnings put in, where, and how duplicates move.
import warnings

print(warnings.filters)
with warnings.catch_warnings():
    warnings.resetwarnings()
    print(warnings.filters)
    warnings.simplefilter("ignore")
    warnings.simplefilter("error", UserWarning, 3)
    warnings.simplefilter("always", append=True)
    print(warnings.filters)
    warnings.simplefilter("ignore")
    print(warnings.filters)
    warnings.simplefilter("ignore", append=True)
    print(warnings.filters)
    warnings.filterwarnings("once", category=RuntimeWarning, lineno=7)
    print(warnings.filters[0])
print(len(warnings.filters), warnings.defaultaction, warnings.onceregistry)
print(sorted(warnings.__all__))
